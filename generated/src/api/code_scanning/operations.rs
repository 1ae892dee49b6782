// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `code_scanning`: operations.

use octoforge_runtime::Parts;
use crate::models;

/// List code scanning alerts for a repository.
///
/// Lists all open code scanning alerts for the default branch (usually `main`
/// or `master`). You must use an access token with the `security_events` scope to use
/// this endpoint with private repos, the `public_repo` scope also grants permission to read
/// security events on public repos only. GitHub Apps must have the `security_events` read
/// permission to use this endpoint.
///
/// The response includes a `most_recent_instance` object.
/// This provides details of the most recent instance of this alert
/// for the default branch or for the specified Git reference
/// (if you used `ref` in the request).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reference/code-scanning#list-code-scanning-alerts-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/code-scanning/alerts`
///
/// - 200: a list of [`CodeScanningAlertItems`](crate::models::CodeScanningAlertItems)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAlertsForRepo::pages), [`items`](ListAlertsForRepo::items).
pub fn list_alerts_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListAlertsForRepo {
    ListAlertsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_alerts_for_repo`](list_alerts_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlertsForRepo {
    pub(crate) parts: Parts,
}

impl ListAlertsForRepo {
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

    /// The Git reference for the results you want to list. The `ref` for a branch can be formatted either as `refs/heads/<branch name>` or simply `<branch name>`. To reference a pull request use `refs/pull/<number>/merge`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The property by which to sort the results. . `number` is deprecated - we recommend that you use `created` instead.
    pub fn sort(mut self, sort: impl Into<ListAlertsForRepoSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// Set to `open`, `closed, `fixed`, or `dismissed\` to list code scanning alerts in a specific state.
    pub fn state(mut self, state: impl Into<models::CodeScanningAlertState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1code-scanning~1alerts/get/parameters/8/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListAlertsForRepoSort {
    /// `created`
    Created,
    /// `number`
    Number,
    /// `updated`
    Updated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
