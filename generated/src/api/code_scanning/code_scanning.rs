// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `code_scanning`: code scanning.

use octoforge_runtime::{DateTime, Extra, Maybe, Parts};
use crate::models;

/// List code scanning alerts for an organization.
///
/// Lists code scanning alerts for the default branch for all eligible repositories in an organization. Eligible repositories are repositories that are owned by organizations that you own or for which you are a security manager. For more information, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` or `repo`s cope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/code-scanning/alerts`
///
/// - 200: a list of [`CodeScanningOrganizationAlertItems`](crate::models::CodeScanningOrganizationAlertItems)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAlertsForOrg::pages), [`items`](ListAlertsForOrg::items).
pub fn list_alerts_for_org(org: impl Into<String>) -> ListAlertsForOrg {
    ListAlertsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_alerts_for_org`](list_alerts_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlertsForOrg {
    pub(crate) parts: Parts,
}

impl ListAlertsForOrg {
    /// The name of a code scanning tool. Only results by this tool will be listed. You can specify the tool by using either `tool_name` or `tool_guid`, but not both.
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.parts.query("tool_name", &tool_name.into());
        self
    }

    /// The GUID of a code scanning tool. Only results by this tool will be listed. Note that some code scanning tools may not include a GUID in their analysis data. You can specify the tool by using either `tool_guid` or `tool_name`, but not both.
    pub fn tool_guid(mut self, tool_guid: impl Into<String>) -> Self {
        self.parts.query("tool_guid", &tool_guid.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// If specified, only code scanning alerts with this state will be returned.
    pub fn state(
        mut self,
        state: impl Into<models::CodeScanningAlertStateQuery>,
    ) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// The property by which to sort the results.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// If specified, only code scanning alerts with this severity will be returned.
    pub fn severity(
        mut self,
        severity: impl Into<models::CodeScanningAlertSeverity>,
    ) -> Self {
        self.parts.query("severity", &severity.into());
        self
    }

    /// Filter alerts by assignees. Provide a comma-separated list of user handles (e.g., `octocat` or `octocat,hubot`).
    /// Use `*` to list alerts with at least one assignee or `none` to list alerts with no assignees.
    pub fn assignees(mut self, assignees: impl Into<String>) -> Self {
        self.parts.query("assignees", &assignees.into());
        self
    }
}

/// Get a code scanning alert.
///
/// Gets a single code scanning alert.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}`
///
/// - 200: [`CodeScanningAlert`](crate::models::CodeScanningAlert)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_alert(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> GetAlert {
    GetAlert {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
    }
}

/// The request of [`get_alert`](get_alert()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAlert {
    pub(crate) parts: Parts,
}

/// Update a code scanning alert.
///
/// Updates the status of a single code scanning alert.
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#update-a-code-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}`
///
/// - 200: [`CodeScanningAlert`](crate::models::CodeScanningAlert)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn update_alert(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> UpdateAlert {
    UpdateAlert {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
        body: UpdateAlertBody::default(),
    }
}

/// The request of [`update_alert`](update_alert()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAlert {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateAlertBody,
}

impl UpdateAlert {
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<models::CodeScanningAlertSetState>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// Sets `dismissed_reason`.
    pub fn dismissed_reason(
        mut self,
        dismissed_reason: impl Into<Maybe<models::CodeScanningAlertDismissedReason>>,
    ) -> Self {
        self.body.dismissed_reason = dismissed_reason.into();
        self
    }

    /// Sets `dismissed_comment`.
    pub fn dismissed_comment(
        mut self,
        dismissed_comment: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.dismissed_comment = dismissed_comment.into();
        self
    }

    /// Sets `create_request`.
    #[inline]
    pub fn create_request(mut self, create_request: bool) -> Self {
        self.body.create_request = Some(create_request);
        self
    }

    /// Sets `assignees`.
    pub fn assignees(
        mut self,
        assignees: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.assignees = Some(
            assignees.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1code-scanning~1alerts~1{alert_number}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAlertBody {
    /// `state`
    pub state: Option<models::CodeScanningAlertSetState>,
    /// `dismissed_reason`
    pub dismissed_reason: Maybe<models::CodeScanningAlertDismissedReason>,
    /// `dismissed_comment`
    pub dismissed_comment: Maybe<String>,
    /// `create_request`
    pub create_request: Option<bool>,
    /// `assignees`
    pub assignees: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateAlertBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get the status of an autofix for a code scanning alert.
///
/// Gets the status and description of an autofix for a code scanning alert on the repository's default branch.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-the-status-of-an-autofix-for-a-code-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix`
///
/// - 200: [`CodeScanningAutofix`](crate::models::CodeScanningAutofix)
/// - 400: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_autofix(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> GetAutofix {
    GetAutofix {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
    }
}

/// The request of [`get_autofix`](get_autofix()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAutofix {
    pub(crate) parts: Parts,
}

/// Create an autofix for a code scanning alert.
///
/// Creates an autofix for a code scanning alert from the repository's default branch.
///
/// If a new autofix is to be created as a result of this request or is currently being generated, then this endpoint will return a 202 Accepted response.
///
/// If an autofix already exists for a given alert, then this endpoint will return a 200 OK response.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#create-an-autofix-for-a-code-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix`
///
/// - 200: [`CodeScanningAutofix`](crate::models::CodeScanningAutofix)
/// - 202: [`CodeScanningAutofix`](crate::models::CodeScanningAutofix)
/// - 400: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_autofix(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> CreateAutofix {
    CreateAutofix {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
    }
}

/// The request of [`create_autofix`](create_autofix()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAutofix {
    pub(crate) parts: Parts,
}

/// Commit an autofix for a code scanning alert.
///
/// Commits an autofix for a code scanning alert from the repository's default branch.
///
/// If an autofix is committed as a result of this request, then this endpoint will return a 201 Created response.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#commit-an-autofix-for-a-code-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits`
///
/// - 201: [`CodeScanningAutofixCommitsResponse`](crate::models::CodeScanningAutofixCommitsResponse)
/// - 400: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn commit_autofix(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> CommitAutofix {
    CommitAutofix {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
        body: models::CodeScanningAutofixCommits::default(),
    }
}

/// The request of [`commit_autofix`](commit_autofix()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CommitAutofix {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodeScanningAutofixCommits,
}

impl CommitAutofix {
    /// The Git reference of target branch for the commit. Branch needs to already exist.  For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
    pub fn target_ref(mut self, target_ref: impl Into<String>) -> Self {
        self.body.target_ref = Some(target_ref.into());
        self
    }

    /// Commit message to be used.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.body.message = Some(message.into());
        self
    }
}

/// List instances of a code scanning alert.
///
/// Lists all instances of the specified code scanning alert.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#list-instances-of-a-code-scanning-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies an alert. You can find this at the end of the URL for a code scanning alert within GitHub, and in the `number` field in the response from the `GET /repos/{owner}/{repo}/code-scanning/alerts` operation.
///
/// `GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances`
///
/// - 200: a list of [`CodeScanningAlertInstanceList`](crate::models::CodeScanningAlertInstanceList)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAlertInstances::pages), [`items`](ListAlertInstances::items).
pub fn list_alert_instances(
    owner: impl Into<String>,
    repo: impl Into<String>,
    alert_number: i64,
) -> ListAlertInstances {
    ListAlertInstances {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&alert_number),
    }
}

/// The request of [`list_alert_instances`](list_alert_instances()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlertInstances {
    pub(crate) parts: Parts,
}

impl ListAlertInstances {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The Git reference for the results you want to list. The `ref` for a branch can be formatted either as `refs/heads/<branch name>` or simply `<branch name>`. To reference a pull request use `refs/pull/<number>/merge`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// The number of the pull request for the results you want to list.
    #[inline]
    pub fn pr(mut self, pr: i64) -> Self {
        self.parts.query("pr", &pr);
        self
    }
}

/// List code scanning analyses for a repository.
///
/// Lists the details of all code scanning analyses for a repository,
/// starting with the most recent.
/// The response is paginated and you can use the `page` and `per_page` parameters
/// to list the analyses you're interested in.
/// By default 30 analyses are listed per page.
///
/// The `rules_count` field in the response give the number of rules
/// that were run in the analysis.
/// For very old analyses this data is not available,
/// and `0` is returned in this field.
///
/// > **Warning:**
/// > **Closing down notice:** The `tool_name` field is closing down and will, in future, not be included in the response for this endpoint. The example response reflects this change. The tool name can now be found inside the `tool` field.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#list-code-scanning-analyses-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/code-scanning/analyses`
///
/// - 200: a list of [`CodeScanningAnalysis`](crate::models::CodeScanningAnalysis)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRecentAnalyses::pages), [`items`](ListRecentAnalyses::items).
pub fn list_recent_analyses(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRecentAnalyses {
    ListRecentAnalyses {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_recent_analyses`](list_recent_analyses()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRecentAnalyses {
    pub(crate) parts: Parts,
}

impl ListRecentAnalyses {
    /// The name of a code scanning tool. Only results by this tool will be listed. You can specify the tool by using either `tool_name` or `tool_guid`, but not both.
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.parts.query("tool_name", &tool_name.into());
        self
    }

    /// The GUID of a code scanning tool. Only results by this tool will be listed. Note that some code scanning tools may not include a GUID in their analysis data. You can specify the tool by using either `tool_guid` or `tool_name`, but not both.
    pub fn tool_guid(mut self, tool_guid: impl Into<String>) -> Self {
        self.parts.query("tool_guid", &tool_guid.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The number of the pull request for the results you want to list.
    #[inline]
    pub fn pr(mut self, pr: i64) -> Self {
        self.parts.query("pr", &pr);
        self
    }

    /// The Git reference for the analyses you want to list. The `ref` for a branch can be formatted either as `refs/heads/<branch name>` or simply `<branch name>`. To reference a pull request use `refs/pull/<number>/merge`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// Filter analyses belonging to the same SARIF upload.
    pub fn sarif_id(mut self, sarif_id: impl Into<String>) -> Self {
        self.parts.query("sarif_id", &sarif_id.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The property by which to sort the results.
    pub fn sort(mut self, sort: impl Into<models::CreatedAction>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }
}

/// Get a code scanning analysis for a repository.
///
/// Gets a specified code scanning analysis for a repository.
///
/// The default JSON response contains fields that describe the analysis.
/// This includes the Git reference and commit SHA to which the analysis relates,
/// the datetime of the analysis, the name of the code scanning tool,
/// and the number of alerts.
///
/// The `rules_count` field in the default response give the number of rules
/// that were run in the analysis.
/// For very old analyses this data is not available,
/// and `0` is returned in this field.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/sarif+json`**: Instead of returning a summary of the analysis, this endpoint returns a subset of the analysis data that was uploaded. The data is formatted as [SARIF version 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/cs01/sarif-v2.1.0-cs01.html). It also returns additional data such as the `github/alertNumber` and `github/alertUrl` properties.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-analysis-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `analysis_id`: The ID of the analysis, as returned from the `GET /repos/{owner}/{repo}/code-scanning/analyses` operation.
///
/// `GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}`
///
/// - 200: [`CodeScanningAnalysis`](crate::models::CodeScanningAnalysis), or a map to any JSON or null (`application/sarif+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`sarif`](GetAnalysis::sarif).
pub fn get_analysis(
    owner: impl Into<String>,
    repo: impl Into<String>,
    analysis_id: i64,
) -> GetAnalysis {
    GetAnalysis {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&analysis_id),
    }
}

/// The request of [`get_analysis`](get_analysis()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAnalysis {
    pub(crate) parts: Parts,
}

impl GetAnalysis {
    /// Asks for `application/sarif+json`.
    #[inline]
    pub fn sarif(self) -> GetAnalysisSarif {
        GetAnalysisSarif(self)
    }
}

/// [`get_analysis`](get_analysis()) asked for `application/sarif+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAnalysisSarif(pub(crate) GetAnalysis);

/// Delete a code scanning analysis from a repository.
///
/// Deletes a specified code scanning analysis from a repository.
///
/// You can delete one analysis at a time.
/// To delete a series of analyses, start with the most recent analysis and work backwards.
/// Conceptually, the process is similar to the undo function in a text editor.
///
/// When you list the analyses for a repository,
/// one or more will be identified as deletable in the response:
///
/// ```text
/// "deletable": true
/// ```
///
/// An analysis is deletable when it's the most recent in a set of analyses.
/// Typically, a repository will have multiple sets of analyses
/// for each enabled code scanning tool,
/// where a set is determined by a unique combination of analysis values:
///
/// * `ref`
/// * `tool`
/// * `category`
///
/// If you attempt to delete an analysis that is not the most recent in a set,
/// you'll get a 400 response with the message:
///
/// ```text
/// Analysis specified is not deletable.
/// ```
///
/// The response from a successful `DELETE` operation provides you with
/// two alternative URLs for deleting the next analysis in the set:
/// `next_analysis_url` and `confirm_delete_url`.
/// Use the `next_analysis_url` URL if you want to avoid accidentally deleting the final analysis
/// in a set. This is a useful option if you want to preserve at least one analysis
/// for the specified tool in your repository.
/// Use the `confirm_delete_url` URL if you are content to remove all analyses for a tool.
/// When you delete the last analysis in a set, the value of `next_analysis_url` and `confirm_delete_url`
/// in the 200 response is `null`.
///
/// As an example of the deletion process,
/// let's imagine that you added a workflow that configured a particular code scanning tool
/// to analyze the code in a repository. This tool has added 15 analyses:
/// 10 on the default branch, and another 5 on a topic branch.
/// You therefore have two separate sets of analyses for this tool.
/// You've now decided that you want to remove all of the analyses for the tool.
/// To do this you must make 15 separate deletion requests.
/// To start, you must find an analysis that's identified as deletable.
/// Each set of analyses always has one that's identified as deletable.
/// Having found the deletable analysis for one of the two sets,
/// delete this analysis and then continue deleting the next analysis in the set until they're all deleted.
/// Then repeat the process for the second set.
/// The procedure therefore consists of a nested loop:
///
/// **Outer loop**:
/// * List the analyses for the repository, filtered by tool.
/// * Parse this list to find a deletable analysis. If found:
///
///   **Inner loop**:
///   * Delete the identified analysis.
///   * Parse the response for the value of `confirm_delete_url` and, if found, use this in the next iteration.
///
/// The above process assumes that you want to remove all trace of the tool's analyses from the GitHub user interface, for the specified repository, and it therefore uses the `confirm_delete_url` value. Alternatively, you could use the `next_analysis_url` value, which would leave the last analysis in each set undeleted to avoid removing a tool's analysis entirely.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#delete-a-code-scanning-analysis-from-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `analysis_id`: The ID of the analysis, as returned from the `GET /repos/{owner}/{repo}/code-scanning/analyses` operation.
///
/// `DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}`
///
/// - 200: [`CodeScanningAnalysisDeletion`](crate::models::CodeScanningAnalysisDeletion)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn delete_analysis(
    owner: impl Into<String>,
    repo: impl Into<String>,
    analysis_id: i64,
) -> DeleteAnalysis {
    DeleteAnalysis {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&analysis_id),
    }
}

/// The request of [`delete_analysis`](delete_analysis()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAnalysis {
    pub(crate) parts: Parts,
}

impl DeleteAnalysis {
    /// Allow deletion if the specified analysis is the last in a set. If you attempt to delete the final analysis in a set without setting this parameter to `true`, you'll get a 400 response with the message: `Analysis is last of its type and deletion may result in the loss of historical alert data. Please specify confirm_delete.`
    pub fn confirm_delete(mut self, confirm_delete: impl Into<String>) -> Self {
        self.parts.query("confirm_delete", &confirm_delete.into());
        self
    }
}

/// List CodeQL databases for a repository.
///
/// Lists the CodeQL databases that are available in a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#list-codeql-databases-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/code-scanning/codeql/databases`
///
/// - 200: a list of [`CodeScanningCodeqlDatabase`](crate::models::CodeScanningCodeqlDatabase)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn list_codeql_databases(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListCodeqlDatabases {
    ListCodeqlDatabases {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_codeql_databases`](list_codeql_databases()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCodeqlDatabases {
    pub(crate) parts: Parts,
}

/// Get a CodeQL database for a repository.
///
/// Gets a CodeQL database for a language in a repository.
///
/// By default this endpoint returns JSON metadata about the CodeQL database. To
/// download the CodeQL database binary content, set the `Accept` header of the request
/// to [`application/zip`](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types), and make sure
/// your HTTP client is configured to follow redirects or use the `Location` header
/// to make a second request to get the redirect URL.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-a-codeql-database-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `language`: The language of the CodeQL database.
///
/// `GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}`
///
/// - 200: [`CodeScanningCodeqlDatabase`](crate::models::CodeScanningCodeqlDatabase), or bytes (`application/zip`)
/// - 302: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`zip`](GetCodeqlDatabase::zip).
pub fn get_codeql_database(
    owner: impl Into<String>,
    repo: impl Into<String>,
    language: impl Into<String>,
) -> GetCodeqlDatabase {
    GetCodeqlDatabase {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&language.into()),
    }
}

/// The request of [`get_codeql_database`](get_codeql_database()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCodeqlDatabase {
    pub(crate) parts: Parts,
}

impl GetCodeqlDatabase {
    /// Asks for `application/zip`; the answer may be a redirect, which `download` follows elsewhere, and `send` does not.
    #[inline]
    pub fn zip(self) -> GetCodeqlDatabaseZip {
        GetCodeqlDatabaseZip(self)
    }
}

/// [`get_codeql_database`](get_codeql_database()) asked for `application/zip`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCodeqlDatabaseZip(pub(crate) GetCodeqlDatabase);

/// Delete a CodeQL database.
///
/// Deletes a CodeQL database for a language in a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#delete-a-codeql-database>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `language`: The language of the CodeQL database.
///
/// `DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn delete_codeql_database(
    owner: impl Into<String>,
    repo: impl Into<String>,
    language: impl Into<String>,
) -> DeleteCodeqlDatabase {
    DeleteCodeqlDatabase {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&language.into()),
    }
}

/// The request of [`delete_codeql_database`](delete_codeql_database()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCodeqlDatabase {
    pub(crate) parts: Parts,
}

/// Create a CodeQL variant analysis.
///
/// Creates a new CodeQL variant analysis, which will run a CodeQL query against one or more repositories.
///
/// Get started by learning more about [running CodeQL queries at scale with Multi-Repository Variant Analysis](https://docs.github.com/code-security/codeql-for-vs-code/getting-started-with-codeql-for-vs-code/running-codeql-queries-at-scale-with-multi-repository-variant-analysis).
///
/// Use the `owner` and `repo` parameters in the URL to specify the controller repository that
/// will be used for running GitHub Actions workflows and storing the results of the CodeQL variant analysis.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#create-a-codeql-variant-analysis>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses`
///
/// - 201: [`CodeScanningVariantAnalysis`](crate::models::CodeScanningVariantAnalysis)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn create_variant_analysis(
    owner: impl Into<String>,
    repo: impl Into<String>,
    language: impl Into<models::CodeScanningVariantAnalysisLanguage>,
    query_pack: impl Into<String>,
) -> CreateVariantAnalysis {
    CreateVariantAnalysis {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateVariantAnalysisBody::new(language, query_pack),
    }
}

/// The request of [`create_variant_analysis`](create_variant_analysis()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVariantAnalysis {
    pub(crate) parts: Parts,
    pub(crate) body: CreateVariantAnalysisBody,
}

impl CreateVariantAnalysis {
    /// List of repository names (in the form `owner/repo-name`) to run the query against. Precisely one property from `repositories`, `repository_lists` and `repository_owners` is required.
    pub fn repositories(
        mut self,
        repositories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.repositories = Some(
            repositories.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of repository lists to run the query against. Precisely one property from `repositories`, `repository_lists` and `repository_owners` is required.
    pub fn repository_lists(
        mut self,
        repository_lists: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.repository_lists = Some(
            repository_lists.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of organization or user names whose repositories the query should be run against. Precisely one property from `repositories`, `repository_lists` and `repository_owners` is required.
    pub fn repository_owners(
        mut self,
        repository_owners: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.repository_owners = Some(
            repository_owners.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1code-scanning~1codeql~1variant-analyses/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateVariantAnalysisBody {
    /// `language`
    pub language: models::CodeScanningVariantAnalysisLanguage,
    /// A Base64-encoded tarball containing a CodeQL query and all its dependencies
    pub query_pack: String,
    /// List of repository names (in the form `owner/repo-name`) to run the query against. Precisely one property from `repositories`, `repository_lists` and `repository_owners` is required.
    pub repositories: Option<Vec<String>>,
    /// List of repository lists to run the query against. Precisely one property from `repositories`, `repository_lists` and `repository_owners` is required.
    pub repository_lists: Option<Vec<String>>,
    /// List of organization or user names whose repositories the query should be run against. Precisely one property from `repositories`, `repository_lists` and `repository_owners` is required.
    pub repository_owners: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateVariantAnalysisBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        language: impl Into<models::CodeScanningVariantAnalysisLanguage>,
        query_pack: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.language = language.into();
        new.query_pack = query_pack.into();
        new
    }
}

/// Get the summary of a CodeQL variant analysis.
///
/// Gets the summary of a CodeQL variant analysis.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-the-summary-of-a-codeql-variant-analysis>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `codeql_variant_analysis_id`: The unique identifier of the variant analysis.
///
/// `GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}`
///
/// - 200: [`CodeScanningVariantAnalysis`](crate::models::CodeScanningVariantAnalysis)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_variant_analysis(
    owner: impl Into<String>,
    repo: impl Into<String>,
    codeql_variant_analysis_id: i64,
) -> GetVariantAnalysis {
    GetVariantAnalysis {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&codeql_variant_analysis_id),
    }
}

/// The request of [`get_variant_analysis`](get_variant_analysis()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVariantAnalysis {
    pub(crate) parts: Parts,
}

/// Get the analysis status of a repository in a CodeQL variant analysis.
///
/// Gets the analysis status of a repository in a CodeQL variant analysis.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-the-analysis-status-of-a-repository-in-a-codeql-variant-analysis>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the controller repository.
/// - `codeql_variant_analysis_id`: The ID of the variant analysis.
/// - `repo_owner`: The account owner of the variant analysis repository. The name is not case sensitive.
/// - `repo_name`: The name of the variant analysis repository.
///
/// `GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}`
///
/// - 200: [`CodeScanningVariantAnalysisRepoTask`](crate::models::CodeScanningVariantAnalysisRepoTask)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_variant_analysis_repo_task(
    owner: impl Into<String>,
    repo: impl Into<String>,
    codeql_variant_analysis_id: i64,
    repo_owner: impl Into<String>,
    repo_name: impl Into<String>,
) -> GetVariantAnalysisRepoTask {
    GetVariantAnalysisRepoTask {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&codeql_variant_analysis_id)
            .path(&repo_owner.into())
            .path(&repo_name.into()),
    }
}

/// The request of [`get_variant_analysis_repo_task`](get_variant_analysis_repo_task()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVariantAnalysisRepoTask {
    pub(crate) parts: Parts,
}

/// Get a code scanning default setup configuration.
///
/// Gets a code scanning default setup configuration.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-default-setup-configuration>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/code-scanning/default-setup`
///
/// - 200: [`CodeScanningDefaultSetup`](crate::models::CodeScanningDefaultSetup)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_default_setup(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetDefaultSetup {
    GetDefaultSetup {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_default_setup`](get_default_setup()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDefaultSetup {
    pub(crate) parts: Parts,
}

/// Update a code scanning default setup configuration.
///
/// Updates a code scanning default setup configuration.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#update-a-code-scanning-default-setup-configuration>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PATCH /repos/{owner}/{repo}/code-scanning/default-setup`
///
/// - 200: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 202: [`CodeQualitySetupUpdateResponse`](crate::models::CodeQualitySetupUpdateResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn update_default_setup(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> UpdateDefaultSetup {
    UpdateDefaultSetup {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::CodeScanningDefaultSetupUpdate::default(),
    }
}

/// The request of [`update_default_setup`](update_default_setup()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDefaultSetup {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodeScanningDefaultSetupUpdate,
}

impl UpdateDefaultSetup {
    /// The desired state of code scanning default setup.
    pub fn state(mut self, state: impl Into<models::ConfiguredNotConfigured>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// Runner type to be used.
    pub fn runner_type(
        mut self,
        runner_type: impl Into<models::StandardLabeled>,
    ) -> Self {
        self.body.runner_type = Some(runner_type.into());
        self
    }

    /// Runner label to be used if the runner type is labeled.
    pub fn runner_label(mut self, runner_label: impl Into<Maybe<String>>) -> Self {
        self.body.runner_label = runner_label.into();
        self
    }

    /// CodeQL query suite to be used.
    pub fn query_suite(mut self, query_suite: impl Into<models::QuerySuite>) -> Self {
        self.body.query_suite = Some(query_suite.into());
        self
    }

    /// Threat model to be used for code scanning analysis. Use `remote` to analyze only network sources and `remote_and_local` to include local sources like filesystem access, command-line arguments, database reads, environment variable and standard input.
    pub fn threat_model(mut self, threat_model: impl Into<models::ThreatModel>) -> Self {
        self.body.threat_model = Some(threat_model.into());
        self
    }

    /// CodeQL languages to be analyzed.
    pub fn languages(
        mut self,
        languages: impl IntoIterator<
            Item = impl Into<models::CodeScanningDefaultSetupUpdateLanguage>,
        >,
    ) -> Self {
        self.body.languages = Some(
            languages.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// What [`update_default_setup`](update_default_setup()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum UpdateDefaultSetupOutput {
    /// 200
    Ok(Option<models::EmptyObject>),
    /// 202: the service has taken it on, and is not done yet.
    Accepted(models::CodeQualitySetupUpdateResponse),
}

/// Upload an analysis as SARIF data.
///
/// Uploads SARIF data containing the results of a code scanning analysis to make the results available in a repository. For troubleshooting information, see "[Troubleshooting SARIF uploads](https://docs.github.com/code-security/code-scanning/troubleshooting-sarif)."
///
/// There are two places where you can upload code scanning results.
///  - If you upload to a pull request, for example `--ref refs/pull/42/merge` or `--ref refs/pull/42/head`, then the results appear as alerts in a pull request check. For more information, see "[Triaging code scanning alerts in pull requests](https://docs.github.com/code-security/secure-coding/triaging-code-scanning-alerts-in-pull-requests)."
///  - If you upload to a branch, for example `--ref refs/heads/my-branch`, then the results appear in the **Security** tab for your repository. For more information, see "[Managing code scanning alerts for your repository](https://docs.github.com/code-security/secure-coding/managing-code-scanning-alerts-for-your-repository#viewing-the-alerts-for-a-repository)."
///
/// You must compress the SARIF-formatted analysis data that you want to upload, using `gzip`, and then encode it as a Base64 format string. For example:
///
/// ```text
/// gzip -c analysis-data.sarif | base64 -w0
/// ```
///
/// SARIF upload supports a maximum number of entries per the following data objects, and an analysis will be rejected if any of these objects is above its maximum value. For some objects, there are additional values over which the entries will be ignored while keeping the most important entries whenever applicable.
/// To get the most out of your analysis when it includes data above the supported limits, try to optimize the analysis configuration. For example, for the CodeQL tool, identify and remove the most noisy queries. For more information, see "[SARIF results exceed one or more limits](https://docs.github.com/code-security/code-scanning/troubleshooting-sarif/results-exceed-limit)."
///
/// | **SARIF data**                   | **Maximum values** | **Additional limits**                                                            |
/// |----------------------------------|:------------------:|----------------------------------------------------------------------------------|
/// | Runs per file                    |         20         |                                                                                  |
/// | Results per run                  |       25,000       | Only the top 5,000 results will be included, prioritized by severity.            |
/// | Rules per run                    |       25,000       |                                                                                  |
/// | Tool extensions per run          |        100         |                                                                                  |
/// | Thread Flow Locations per result |       10,000       | Only the top 1,000 Thread Flow Locations will be included, using prioritization. |
/// | Location per result                |       1,000        | Only 100 locations will be included.                                             |
/// | Tags per rule                    |         20         | Only 10 tags will be included.                                                   |
///
/// The `202 Accepted` response includes an `id` value.
/// You can use this ID to check the status of the upload by using it in the `/sarifs/{sarif_id}` endpoint.
/// For more information, see "[Get information about a SARIF upload](https://docs.github.com/rest/code-scanning/code-scanning#get-information-about-a-sarif-upload)."
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// This endpoint is limited to 1,000 requests per hour for each user or app installation calling it.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/code-scanning/sarifs`
///
/// - 202: [`CodeScanningSarifsReceipt`](crate::models::CodeScanningSarifsReceipt)
/// - 400: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 413: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn upload_sarif(
    owner: impl Into<String>,
    repo: impl Into<String>,
    commit_sha: impl Into<String>,
    r#ref: impl Into<String>,
    sarif: impl Into<String>,
) -> UploadSarif {
    UploadSarif {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: UploadSarifBody::new(commit_sha, r#ref, sarif),
    }
}

/// The request of [`upload_sarif`](upload_sarif()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadSarif {
    pub(crate) parts: Parts,
    pub(crate) body: UploadSarifBody,
}

impl UploadSarif {
    /// The base directory used in the analysis, as it appears in the SARIF file.
    /// This property is used to convert file paths from absolute to relative, so that alerts can be mapped to their correct location in the repository.
    pub fn checkout_uri(mut self, checkout_uri: impl Into<String>) -> Self {
        self.body.checkout_uri = Some(checkout_uri.into());
        self
    }

    /// The time that the analysis run began. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn started_at(mut self, started_at: impl Into<DateTime>) -> Self {
        self.body.started_at = Some(started_at.into());
        self
    }

    /// The name of the tool used to generate the code scanning analysis. If this parameter is not used, the tool name defaults to "API". If the uploaded SARIF contains a tool GUID, this will be available for filtering using the `tool_guid` parameter of operations such as `GET /repos/{owner}/{repo}/code-scanning/alerts`.
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.body.tool_name = Some(tool_name.into());
        self
    }

    /// Whether the SARIF file will be validated according to the code scanning specifications.
    /// This parameter is intended to help integrators ensure that the uploaded SARIF files are correctly rendered by code scanning.
    #[inline]
    pub fn validate(mut self, validate: bool) -> Self {
        self.body.validate = Some(validate);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1code-scanning~1sarifs/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadSarifBody {
    /// `commit_sha`
    pub commit_sha: String,
    /// `ref`
    pub r#ref: String,
    /// `sarif`
    pub sarif: String,
    /// The base directory used in the analysis, as it appears in the SARIF file.
    /// This property is used to convert file paths from absolute to relative, so that alerts can be mapped to their correct location in the repository.
    pub checkout_uri: Option<String>,
    /// The time that the analysis run began. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub started_at: Option<DateTime>,
    /// The name of the tool used to generate the code scanning analysis. If this parameter is not used, the tool name defaults to "API". If the uploaded SARIF contains a tool GUID, this will be available for filtering using the `tool_guid` parameter of operations such as `GET /repos/{owner}/{repo}/code-scanning/alerts`.
    pub tool_name: Option<String>,
    /// Whether the SARIF file will be validated according to the code scanning specifications.
    /// This parameter is intended to help integrators ensure that the uploaded SARIF files are correctly rendered by code scanning.
    pub validate: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UploadSarifBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        commit_sha: impl Into<String>,
        r#ref: impl Into<String>,
        sarif: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.commit_sha = commit_sha.into();
        new.r#ref = r#ref.into();
        new.sarif = sarif.into();
        new
    }
}

/// Get information about a SARIF upload.
///
/// Gets information about a SARIF upload, including the status and the URL of the analysis that was uploaded so that you can retrieve details of the analysis. For more information, see "[Get a code scanning analysis for a repository](https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-analysis-for-a-repository)."
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint with private or public repositories, or the `public_repo` scope to use this endpoint with only public repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-scanning/code-scanning#get-information-about-a-sarif-upload>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `sarif_id`: The SARIF ID obtained after uploading.
///
/// `GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}`
///
/// - 200: [`CodeScanningSarifsStatus`](crate::models::CodeScanningSarifsStatus)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: no content
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn get_sarif(
    owner: impl Into<String>,
    repo: impl Into<String>,
    sarif_id: impl Into<String>,
) -> GetSarif {
    GetSarif {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&sarif_id.into()),
    }
}

/// The request of [`get_sarif`](get_sarif()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSarif {
    pub(crate) parts: Parts,
}
