// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `dependabot`: alerts.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List Dependabot alerts for an enterprise.
///
/// Lists Dependabot alerts for repositories that are owned by the specified enterprise.
///
/// The authenticated user must be a member of the enterprise to use this endpoint.
///
/// Alerts are only returned for organizations in the enterprise for which you are an organization owner or a security manager. For more information about security managers, see "[Managing security managers in your organization](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/managing-security-managers-in-your-organization)."
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `security_events` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/dependabot/alerts`
///
/// - 200: a list of [`DependabotAlertWithRepository`](crate::models::DependabotAlertWithRepository)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAlertsForEnterprise::pages), [`items`](ListAlertsForEnterprise::items).
pub fn list_alerts_for_enterprise(
    enterprise: impl Into<String>,
) -> ListAlertsForEnterprise {
    ListAlertsForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`list_alerts_for_enterprise`](list_alerts_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlertsForEnterprise {
    pub(crate) parts: Parts,
}

impl ListAlertsForEnterprise {
    /// A comma-separated list of vulnerability classifications. If specified, only alerts for vulnerabilities with these classifications will be returned.
    ///
    /// Can be: `malware`, `general`
    pub fn classification(mut self, classification: impl Into<String>) -> Self {
        self.parts.query("classification", &classification.into());
        self
    }

    /// A comma-separated list of states. If specified, only alerts with these states will be returned.
    ///
    /// Can be: `auto_dismissed`, `dismissed`, `fixed`, `open`
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A comma-separated list of severities. If specified, only alerts with these severities will be returned.
    ///
    /// Can be: `low`, `medium`, `high`, `critical`
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.parts.query("severity", &severity.into());
        self
    }

    /// A comma-separated list of ecosystems. If specified, only alerts for these ecosystems will be returned.
    ///
    /// Can be: `composer`, `go`, `maven`, `npm`, `nuget`, `pip`, `pub`, `rubygems`, `rust`
    pub fn ecosystem(mut self, ecosystem: impl Into<String>) -> Self {
        self.parts.query("ecosystem", &ecosystem.into());
        self
    }

    /// A comma-separated list of package names. If specified, only alerts for these packages will be returned.
    pub fn package(mut self, package: impl Into<String>) -> Self {
        self.parts.query("package", &package.into());
        self
    }

    /// CVE Exploit Prediction Scoring System (EPSS) percentage. Can be specified as:
    /// - An exact number (`n`)
    /// - Comparators such as `>n`, `<n`, `>=n`, `<=n`
    /// - A range like `n..n`, where `n` is a number from 0.0 to 1.0
    ///
    /// Filters the list of alerts based on EPSS percentages. If specified, only alerts with the provided EPSS percentages will be returned.
    pub fn epss_percentage(mut self, epss_percentage: impl Into<String>) -> Self {
        self.parts.query("epss_percentage", &epss_percentage.into());
        self
    }

    /// Filters the list of alerts based on whether the alert has the given value. If specified, only alerts meeting this criterion will be returned.
    /// Multiple `has` filters can be passed to filter for alerts that have all of the values. Currently, only `patch` is supported.
    pub fn has(
        mut self,
        has: impl Into<models::DependabotAlertCommaSeparatedHas>,
    ) -> Self {
        self.parts.query("has", &has.into());
        self
    }

    /// Filter alerts by assignees.
    /// Provide a comma-separated list of user handles (e.g., `octocat` or `octocat,hubot`) to return alerts assigned to any of the specified users.
    /// Use `*` to list alerts with at least one assignee or `none` to list alerts with no assignees.
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.parts.query("assignee", &assignee.into());
        self
    }

    /// The scope of the vulnerable dependency. If specified, only alerts with this scope will be returned.
    pub fn scope(mut self, scope: impl Into<models::RuntimeDevelopment>) -> Self {
        self.parts.query("scope", &scope.into());
        self
    }

    /// A comma-separated list of relationships of the vulnerable dependency to your project. If specified, only alerts with these relationships will be returned.
    ///
    /// > **Note:**
    /// > We are rolling out support for dependency relationship across ecosystems. This value will be "unknown" for all dependencies in unsupported ecosystems.
    pub fn relationship(mut self, relationship: impl Into<String>) -> Self {
        self.parts.query("relationship", &relationship.into());
        self
    }

    /// The property by which to sort the results.
    /// `created` means when the alert was created.
    /// `updated` means when the alert's state last changed.
    /// `epss_percentage` sorts alerts by the Exploit Prediction Scoring System (EPSS) percentage.
    pub fn sort(mut self, sort: impl Into<models::DependabotAlertSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
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

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// List Dependabot alerts for an organization.
///
/// Lists Dependabot alerts for an organization.
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/dependabot/alerts`
///
/// - 200: a list of [`DependabotAlertWithRepository`](crate::models::DependabotAlertWithRepository)
/// - 304: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
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
    /// A comma-separated list of vulnerability classifications. If specified, only alerts for vulnerabilities with these classifications will be returned.
    ///
    /// Can be: `malware`, `general`
    pub fn classification(mut self, classification: impl Into<String>) -> Self {
        self.parts.query("classification", &classification.into());
        self
    }

    /// A comma-separated list of states. If specified, only alerts with these states will be returned.
    ///
    /// Can be: `auto_dismissed`, `dismissed`, `fixed`, `open`
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A comma-separated list of severities. If specified, only alerts with these severities will be returned.
    ///
    /// Can be: `low`, `medium`, `high`, `critical`
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.parts.query("severity", &severity.into());
        self
    }

    /// A comma-separated list of ecosystems. If specified, only alerts for these ecosystems will be returned.
    ///
    /// Can be: `composer`, `go`, `maven`, `npm`, `nuget`, `pip`, `pub`, `rubygems`, `rust`
    pub fn ecosystem(mut self, ecosystem: impl Into<String>) -> Self {
        self.parts.query("ecosystem", &ecosystem.into());
        self
    }

    /// A comma-separated list of package names. If specified, only alerts for these packages will be returned.
    pub fn package(mut self, package: impl Into<String>) -> Self {
        self.parts.query("package", &package.into());
        self
    }

    /// CVE Exploit Prediction Scoring System (EPSS) percentage. Can be specified as:
    /// - An exact number (`n`)
    /// - Comparators such as `>n`, `<n`, `>=n`, `<=n`
    /// - A range like `n..n`, where `n` is a number from 0.0 to 1.0
    ///
    /// Filters the list of alerts based on EPSS percentages. If specified, only alerts with the provided EPSS percentages will be returned.
    pub fn epss_percentage(mut self, epss_percentage: impl Into<String>) -> Self {
        self.parts.query("epss_percentage", &epss_percentage.into());
        self
    }

    /// A comma-separated list of artifact registry URLs. If specified, only alerts for repositories with storage records matching these URLs will be returned.
    pub fn artifact_registry_url(
        mut self,
        artifact_registry_url: impl Into<String>,
    ) -> Self {
        self.parts.query("artifact_registry_url", &artifact_registry_url.into());
        self
    }

    /// A comma-separated list of Artifact Registry name strings. If specified, only alerts for repositories with storage records matching these registries will be returned.
    ///
    /// Can be: `jfrog-artifactory`
    pub fn artifact_registry(mut self, artifact_registry: impl Into<String>) -> Self {
        self.parts.query("artifact_registry", &artifact_registry.into());
        self
    }

    /// Filters the list of alerts based on whether the alert has the given value. If specified, only alerts meeting this criterion will be returned.
    /// Multiple `has` filters can be passed to filter for alerts that have all of the values.
    pub fn has(
        mut self,
        has: impl Into<models::DependabotAlertOrgScopeCommaSeparatedHas>,
    ) -> Self {
        self.parts.query("has", &has.into());
        self
    }

    /// Filter alerts by assignees.
    /// Provide a comma-separated list of user handles (e.g., `octocat` or `octocat,hubot`) to return alerts assigned to any of the specified users.
    /// Use `*` to list alerts with at least one assignee or `none` to list alerts with no assignees.
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.parts.query("assignee", &assignee.into());
        self
    }

    /// A comma-separated list of runtime risk strings. If specified, only alerts for repositories with deployment records matching these risks will be returned.
    ///
    /// Can be: `critical-resource`, `internet-exposed`, `sensitive-data`, `lateral-movement`
    pub fn runtime_risk(mut self, runtime_risk: impl Into<String>) -> Self {
        self.parts.query("runtime_risk", &runtime_risk.into());
        self
    }

    /// The scope of the vulnerable dependency. If specified, only alerts with this scope will be returned.
    pub fn scope(mut self, scope: impl Into<models::RuntimeDevelopment>) -> Self {
        self.parts.query("scope", &scope.into());
        self
    }

    /// A comma-separated list of relationships of the vulnerable dependency to your project. If specified, only alerts with these relationships will be returned.
    ///
    /// > **Note:**
    /// > We are rolling out support for dependency relationship across ecosystems. This value will be "unknown" for all dependencies in unsupported ecosystems.
    pub fn relationship(mut self, relationship: impl Into<String>) -> Self {
        self.parts.query("relationship", &relationship.into());
        self
    }

    /// The property by which to sort the results.
    /// `created` means when the alert was created.
    /// `updated` means when the alert's state last changed.
    /// `epss_percentage` sorts alerts by the Exploit Prediction Scoring System (EPSS) percentage.
    pub fn sort(mut self, sort: impl Into<models::DependabotAlertSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
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

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// List Dependabot alerts for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/dependabot/alerts`
///
/// - 200: a list of [`DependabotAlert`](crate::models::DependabotAlert)
/// - 304: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
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
    /// A comma-separated list of vulnerability classifications. If specified, only alerts for vulnerabilities with these classifications will be returned.
    ///
    /// Can be: `malware`, `general`
    pub fn classification(mut self, classification: impl Into<String>) -> Self {
        self.parts.query("classification", &classification.into());
        self
    }

    /// A comma-separated list of states. If specified, only alerts with these states will be returned.
    ///
    /// Can be: `auto_dismissed`, `dismissed`, `fixed`, `open`
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// A comma-separated list of severities. If specified, only alerts with these severities will be returned.
    ///
    /// Can be: `low`, `medium`, `high`, `critical`
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.parts.query("severity", &severity.into());
        self
    }

    /// A comma-separated list of ecosystems. If specified, only alerts for these ecosystems will be returned.
    ///
    /// Can be: `composer`, `go`, `maven`, `npm`, `nuget`, `pip`, `pub`, `rubygems`, `rust`
    pub fn ecosystem(mut self, ecosystem: impl Into<String>) -> Self {
        self.parts.query("ecosystem", &ecosystem.into());
        self
    }

    /// A comma-separated list of package names. If specified, only alerts for these packages will be returned.
    pub fn package(mut self, package: impl Into<String>) -> Self {
        self.parts.query("package", &package.into());
        self
    }

    /// A comma-separated list of full manifest paths. If specified, only alerts for these manifests will be returned.
    pub fn manifest(mut self, manifest: impl Into<String>) -> Self {
        self.parts.query("manifest", &manifest.into());
        self
    }

    /// CVE Exploit Prediction Scoring System (EPSS) percentage. Can be specified as:
    /// - An exact number (`n`)
    /// - Comparators such as `>n`, `<n`, `>=n`, `<=n`
    /// - A range like `n..n`, where `n` is a number from 0.0 to 1.0
    ///
    /// Filters the list of alerts based on EPSS percentages. If specified, only alerts with the provided EPSS percentages will be returned.
    pub fn epss_percentage(mut self, epss_percentage: impl Into<String>) -> Self {
        self.parts.query("epss_percentage", &epss_percentage.into());
        self
    }

    /// Filters the list of alerts based on whether the alert has the given value. If specified, only alerts meeting this criterion will be returned.
    /// Multiple `has` filters can be passed to filter for alerts that have all of the values. Currently, only `patch` is supported.
    pub fn has(
        mut self,
        has: impl Into<models::DependabotAlertCommaSeparatedHas>,
    ) -> Self {
        self.parts.query("has", &has.into());
        self
    }

    /// Filter alerts by assignees.
    /// Provide a comma-separated list of user handles (e.g., `octocat` or `octocat,hubot`) to return alerts assigned to any of the specified users.
    /// Use `*` to list alerts with at least one assignee or `none` to list alerts with no assignees.
    pub fn assignee(mut self, assignee: impl Into<String>) -> Self {
        self.parts.query("assignee", &assignee.into());
        self
    }

    /// The scope of the vulnerable dependency. If specified, only alerts with this scope will be returned.
    pub fn scope(mut self, scope: impl Into<models::RuntimeDevelopment>) -> Self {
        self.parts.query("scope", &scope.into());
        self
    }

    /// A comma-separated list of relationships of the vulnerable dependency to your project. If specified, only alerts with these relationships will be returned.
    ///
    /// > **Note:**
    /// > We are rolling out support for dependency relationship across ecosystems. This value will be "unknown" for all dependencies in unsupported ecosystems.
    pub fn relationship(mut self, relationship: impl Into<String>) -> Self {
        self.parts.query("relationship", &relationship.into());
        self
    }

    /// The property by which to sort the results.
    /// `created` means when the alert was created.
    /// `updated` means when the alert's state last changed.
    /// `epss_percentage` sorts alerts by the Exploit Prediction Scoring System (EPSS) percentage.
    pub fn sort(mut self, sort: impl Into<models::DependabotAlertSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
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

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Get a Dependabot alert.
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/alerts#get-a-dependabot-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies a Dependabot alert in its repository. You can find this at the end of the URL for a Dependabot alert within GitHub, or in `number` fields in the response from the `GET /repos/{owner}/{repo}/dependabot/alerts` operation.
///
/// `GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}`
///
/// - 200: [`DependabotAlert`](crate::models::DependabotAlert)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
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

/// Update a Dependabot alert.
///
/// The authenticated user must have access to security alerts for the repository to use this endpoint. For more information, see "[Granting access to security alerts](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-security-and-analysis-settings-for-your-repository#granting-access-to-security-alerts)."
///
/// OAuth app tokens and personal access tokens (classic) need the `security_events` scope to use this endpoint. If this endpoint is only used with public repositories, the token can use the `public_repo` scope instead.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/dependabot/alerts#update-a-dependabot-alert>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `alert_number`: The number that identifies a Dependabot alert in its repository. You can find this at the end of the URL for a Dependabot alert within GitHub, or in `number` fields in the response from the `GET /repos/{owner}/{repo}/dependabot/alerts` operation.
///
/// `PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}`
///
/// - 200: [`DependabotAlert`](crate::models::DependabotAlert)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
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
    /// The state of the Dependabot alert.
    /// A `dismissed_reason` must be provided when setting the state to `dismissed`.
    pub fn state(mut self, state: impl Into<models::CodeScanningAlertSetState>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// **Required when `state` is `dismissed`.** A reason for dismissing the alert.
    pub fn dismissed_reason(
        mut self,
        dismissed_reason: impl Into<models::DismissedReason>,
    ) -> Self {
        self.body.dismissed_reason = Some(dismissed_reason.into());
        self
    }

    /// An optional comment associated with dismissing the alert.
    pub fn dismissed_comment(mut self, dismissed_comment: impl Into<String>) -> Self {
        self.body.dismissed_comment = Some(dismissed_comment.into());
        self
    }

    /// Usernames to assign to this Dependabot Alert.
    /// Pass one or more user logins to _replace_ the set of assignees on this alert.
    /// Send an empty array (`[]`) to clear all assignees from the alert.
    /// To assign an AI agent, include the bot login (for example, `copilot-swe-agent[bot]`).
    pub fn assignees(
        mut self,
        assignees: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.assignees = Some(
            assignees.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Parameters for AI agent assignment. Only used when an agent bot login is
    /// included in `assignees`. Ignored when no agent is being assigned.
    pub fn agent_assignment(
        mut self,
        agent_assignment: impl Into<UpdateAlertBodyAgentAssignment>,
    ) -> Self {
        self.body.agent_assignment = Some(agent_assignment.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1dependabot~1alerts~1{alert_number}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAlertBody {
    /// The state of the Dependabot alert.
    /// A `dismissed_reason` must be provided when setting the state to `dismissed`.
    pub state: Option<models::CodeScanningAlertSetState>,
    /// **Required when `state` is `dismissed`.** A reason for dismissing the alert.
    pub dismissed_reason: Option<models::DismissedReason>,
    /// An optional comment associated with dismissing the alert.
    pub dismissed_comment: Option<String>,
    /// Usernames to assign to this Dependabot Alert.
    /// Pass one or more user logins to _replace_ the set of assignees on this alert.
    /// Send an empty array (`[]`) to clear all assignees from the alert.
    /// To assign an AI agent, include the bot login (for example, `copilot-swe-agent[bot]`).
    pub assignees: Option<Vec<String>>,
    /// Parameters for AI agent assignment. Only used when an agent bot login is
    /// included in `assignees`. Ignored when no agent is being assigned.
    pub agent_assignment: Option<UpdateAlertBodyAgentAssignment>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateAlertBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Parameters for AI agent assignment. Only used when an agent bot login is
/// included in `assignees`. Ignored when no agent is being assigned.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAlertBodyAgentAssignment {
    /// Custom instructions for the agent.
    pub custom_instructions: Option<String>,
    /// A custom agent identifier.
    pub custom_agent: Option<String>,
    /// The model to use for the agent.
    pub model: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateAlertBodyAgentAssignment {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
