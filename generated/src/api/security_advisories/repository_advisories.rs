// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `security_advisories`: repository advisories.

use octoforge_runtime::{Maybe, Parts};
use crate::models;

/// List repository security advisories for an organization.
///
/// Lists repository security advisories for an organization.
///
/// The authenticated user must be an owner or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repository_advisories:write` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#list-repository-security-advisories-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/security-advisories`
///
/// - 200: a list of [`RepositoryAdvisory`](crate::models::RepositoryAdvisory)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgRepositoryAdvisories::pages), [`items`](ListOrgRepositoryAdvisories::items).
pub fn list_org_repository_advisories(
    org: impl Into<String>,
) -> ListOrgRepositoryAdvisories {
    ListOrgRepositoryAdvisories {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_repository_advisories`](list_org_repository_advisories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgRepositoryAdvisories {
    pub(crate) parts: Parts,
}

impl ListOrgRepositoryAdvisories {
    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<CreatedUpdatedPublished>) -> Self {
        self.parts.query("sort", &sort.into());
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

    /// The number of advisories to return per page. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// Filter by the state of the repository advisories. Only advisories of this state will be returned.
    pub fn state(mut self, state: impl Into<ListOrgRepositoryAdvisoriesState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1security-advisories/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatedUpdatedPublished {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `published`
    Published,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1orgs~1{org}~1security-advisories/get/parameters/6/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListOrgRepositoryAdvisoriesState {
    /// `triage`
    Triage,
    /// `draft`
    Draft,
    /// `published`
    Published,
    /// `closed`
    Closed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List repository security advisories.
///
/// Lists security advisories in a repository.
///
/// The authenticated user can access unpublished security advisories from a repository if they are a security manager or administrator of that repository, or if they are a collaborator on any security advisory.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repository_advisories:read` scope to to get a published security advisory in a private repository, or any unpublished security advisory that the authenticated user has access to.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#list-repository-security-advisories>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/security-advisories`
///
/// - 200: a list of [`RepositoryAdvisory`](crate::models::RepositoryAdvisory)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepositoryAdvisories::pages), [`items`](ListRepositoryAdvisories::items).
pub fn list_repository_advisories(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepositoryAdvisories {
    ListRepositoryAdvisories {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repository_advisories`](list_repository_advisories()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepositoryAdvisories {
    pub(crate) parts: Parts,
}

impl ListRepositoryAdvisories {
    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<CreatedUpdatedPublished>) -> Self {
        self.parts.query("sort", &sort.into());
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

    /// The number of advisories to return per page. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// Filter by state of the repository advisories. Only advisories of this state will be returned.
    pub fn state(mut self, state: impl Into<ListOrgRepositoryAdvisoriesState>) -> Self {
        self.parts.query("state", &state.into());
        self
    }
}

/// Create a repository security advisory.
///
/// Creates a new repository security advisory.
///
/// In order to create a draft repository security advisory, the authenticated user must be a security manager or administrator of that repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repository_advisories:write` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#create-a-repository-security-advisory>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/security-advisories`
///
/// - 201: [`RepositoryAdvisory`](crate::models::RepositoryAdvisory)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_repository_advisory(
    owner: impl Into<String>,
    repo: impl Into<String>,
    summary: impl Into<String>,
    description: impl Into<String>,
    vulnerabilities: impl IntoIterator<
        Item = impl Into<models::RepositoryAdvisoryCreateVulnerability>,
    >,
) -> CreateRepositoryAdvisory {
    CreateRepositoryAdvisory {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::RepositoryAdvisoryCreate::new(
            summary,
            description,
            vulnerabilities,
        ),
    }
}

/// The request of [`create_repository_advisory`](create_repository_advisory()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRepositoryAdvisory {
    pub(crate) parts: Parts,
    pub(crate) body: models::RepositoryAdvisoryCreate,
}

impl CreateRepositoryAdvisory {
    /// The Common Vulnerabilities and Exposures (CVE) ID.
    pub fn cve_id(mut self, cve_id: impl Into<Maybe<String>>) -> Self {
        self.body.cve_id = cve_id.into();
        self
    }

    /// A list of Common Weakness Enumeration (CWE) IDs.
    pub fn cwe_ids(mut self, cwe_ids: impl Into<Maybe<Vec<String>>>) -> Self {
        self.body.cwe_ids = cwe_ids.into();
        self
    }

    /// A list of users receiving credit for their participation in the security advisory.
    pub fn credits(mut self, credits: impl Into<Maybe<Vec<models::Credit>>>) -> Self {
        self.body.credits = credits.into();
        self
    }

    /// The severity of the advisory. You must choose between setting this field or `cvss_vector_string`.
    pub fn severity(
        mut self,
        severity: impl Into<Maybe<models::RepositoryAdvisorySeverity>>,
    ) -> Self {
        self.body.severity = severity.into();
        self
    }

    /// The CVSS vector that calculates the severity of the advisory. You must choose between setting this field or `severity`.
    pub fn cvss_vector_string(
        mut self,
        cvss_vector_string: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.cvss_vector_string = cvss_vector_string.into();
        self
    }

    /// Whether to create a temporary private fork of the repository to collaborate on a fix.
    #[inline]
    pub fn start_private_fork(mut self, start_private_fork: bool) -> Self {
        self.body.start_private_fork = Some(start_private_fork);
        self
    }
}

/// Privately report a security vulnerability.
///
/// Report a security vulnerability to the maintainers of the repository.
/// See "[Privately reporting a security vulnerability](https://docs.github.com/code-security/security-advisories/guidance-on-reporting-and-writing/privately-reporting-a-security-vulnerability)" for more information about private vulnerability reporting.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#privately-report-a-security-vulnerability>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/security-advisories/reports`
///
/// - 201: [`RepositoryAdvisory`](crate::models::RepositoryAdvisory)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_private_vulnerability_report(
    owner: impl Into<String>,
    repo: impl Into<String>,
    summary: impl Into<String>,
    description: impl Into<String>,
) -> CreatePrivateVulnerabilityReport {
    CreatePrivateVulnerabilityReport {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::PrivateVulnerabilityReportCreate::new(summary, description),
    }
}

/// The request of [`create_private_vulnerability_report`](create_private_vulnerability_report()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePrivateVulnerabilityReport {
    pub(crate) parts: Parts,
    pub(crate) body: models::PrivateVulnerabilityReportCreate,
}

impl CreatePrivateVulnerabilityReport {
    /// An array of products affected by the vulnerability detailed in a repository security advisory.
    pub fn vulnerabilities(
        mut self,
        vulnerabilities: impl Into<
            Maybe<Vec<models::RepositoryAdvisoryCreateVulnerability>>,
        >,
    ) -> Self {
        self.body.vulnerabilities = vulnerabilities.into();
        self
    }

    /// A list of Common Weakness Enumeration (CWE) IDs.
    pub fn cwe_ids(mut self, cwe_ids: impl Into<Maybe<Vec<String>>>) -> Self {
        self.body.cwe_ids = cwe_ids.into();
        self
    }

    /// The severity of the advisory. You must choose between setting this field or `cvss_vector_string`.
    pub fn severity(
        mut self,
        severity: impl Into<Maybe<models::RepositoryAdvisorySeverity>>,
    ) -> Self {
        self.body.severity = severity.into();
        self
    }

    /// The CVSS vector that calculates the severity of the advisory. You must choose between setting this field or `severity`.
    pub fn cvss_vector_string(
        mut self,
        cvss_vector_string: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.cvss_vector_string = cvss_vector_string.into();
        self
    }

    /// Whether to create a temporary private fork of the repository to collaborate on a fix.
    #[inline]
    pub fn start_private_fork(mut self, start_private_fork: bool) -> Self {
        self.body.start_private_fork = Some(start_private_fork);
        self
    }
}

/// Get a repository security advisory.
///
/// Get a repository security advisory using its GitHub Security Advisory (GHSA) identifier.
///
/// Anyone can access any published security advisory on a public repository.
///
/// The authenticated user can access an unpublished security advisory from a repository if they are a security manager or administrator of that repository, or if they are a
/// collaborator on the security advisory.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repository_advisories:read` scope to to get a published security advisory in a private repository, or any unpublished security advisory that the authenticated user has access to.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#get-a-repository-security-advisory>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ghsa_id`: The GHSA (GitHub Security Advisory) identifier of the advisory.
///
/// `GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}`
///
/// - 200: [`RepositoryAdvisory`](crate::models::RepositoryAdvisory)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_repository_advisory(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ghsa_id: impl Into<String>,
) -> GetRepositoryAdvisory {
    GetRepositoryAdvisory {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ghsa_id.into()),
    }
}

/// The request of [`get_repository_advisory`](get_repository_advisory()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepositoryAdvisory {
    pub(crate) parts: Parts,
}

/// Update a repository security advisory.
///
/// Update a repository security advisory using its GitHub Security Advisory (GHSA) identifier.
///
/// In order to update any security advisory, the authenticated user must be a security manager or administrator of that repository,
/// or a collaborator on the repository security advisory.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repository_advisories:write` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#update-a-repository-security-advisory>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ghsa_id`: The GHSA (GitHub Security Advisory) identifier of the advisory.
///
/// `PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}`
///
/// - 200: [`RepositoryAdvisory`](crate::models::RepositoryAdvisory)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_repository_advisory(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ghsa_id: impl Into<String>,
) -> UpdateRepositoryAdvisory {
    UpdateRepositoryAdvisory {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ghsa_id.into()),
        body: models::RepositoryAdvisoryUpdate::default(),
    }
}

/// The request of [`update_repository_advisory`](update_repository_advisory()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRepositoryAdvisory {
    pub(crate) parts: Parts,
    pub(crate) body: models::RepositoryAdvisoryUpdate,
}

impl UpdateRepositoryAdvisory {
    /// A short summary of the advisory.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.body.summary = Some(summary.into());
        self
    }

    /// A detailed description of what the advisory impacts.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The Common Vulnerabilities and Exposures (CVE) ID.
    pub fn cve_id(mut self, cve_id: impl Into<Maybe<String>>) -> Self {
        self.body.cve_id = cve_id.into();
        self
    }

    /// A product affected by the vulnerability detailed in a repository security advisory.
    pub fn vulnerabilities(
        mut self,
        vulnerabilities: impl IntoIterator<
            Item = impl Into<models::RepositoryAdvisoryCreateVulnerability>,
        >,
    ) -> Self {
        self.body.vulnerabilities = Some(
            vulnerabilities.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// A list of Common Weakness Enumeration (CWE) IDs.
    pub fn cwe_ids(mut self, cwe_ids: impl Into<Maybe<Vec<String>>>) -> Self {
        self.body.cwe_ids = cwe_ids.into();
        self
    }

    /// A list of users receiving credit for their participation in the security advisory.
    pub fn credits(mut self, credits: impl Into<Maybe<Vec<models::Credit>>>) -> Self {
        self.body.credits = credits.into();
        self
    }

    /// The severity of the advisory. You must choose between setting this field or `cvss_vector_string`.
    pub fn severity(
        mut self,
        severity: impl Into<Maybe<models::RepositoryAdvisorySeverity>>,
    ) -> Self {
        self.body.severity = severity.into();
        self
    }

    /// The CVSS vector that calculates the severity of the advisory. You must choose between setting this field or `severity`.
    pub fn cvss_vector_string(
        mut self,
        cvss_vector_string: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.cvss_vector_string = cvss_vector_string.into();
        self
    }

    /// The state of the advisory.
    pub fn state(
        mut self,
        state: impl Into<models::RepositoryAdvisoryUpdateState>,
    ) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// A list of usernames who have been granted write access to the advisory.
    pub fn collaborating_users(
        mut self,
        collaborating_users: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.body.collaborating_users = collaborating_users.into();
        self
    }

    /// A list of team slugs which have been granted write access to the advisory.
    pub fn collaborating_teams(
        mut self,
        collaborating_teams: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.body.collaborating_teams = collaborating_teams.into();
        self
    }
}

/// Request a CVE for a repository security advisory.
///
/// If you want a CVE identification number for the security vulnerability in your project, and don't already have one, you can request a CVE identification number from GitHub. For more information see "[Requesting a CVE identification number](https://docs.github.com/code-security/security-advisories/repository-security-advisories/publishing-a-repository-security-advisory#requesting-a-cve-identification-number-optional)."
///
/// You may request a CVE for public repositories, but cannot do so for private repositories.
///
/// In order to request a CVE for a repository security advisory, the authenticated user must be a security manager or administrator of that repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repository_advisories:write` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#request-a-cve-for-a-repository-security-advisory>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ghsa_id`: The GHSA (GitHub Security Advisory) identifier of the advisory.
///
/// `POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve`
///
/// - 202: a map to any JSON or null
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_repository_advisory_cve_request(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ghsa_id: impl Into<String>,
) -> CreateRepositoryAdvisoryCveRequest {
    CreateRepositoryAdvisoryCveRequest {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ghsa_id.into()),
    }
}

/// The request of [`create_repository_advisory_cve_request`](create_repository_advisory_cve_request()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRepositoryAdvisoryCveRequest {
    pub(crate) parts: Parts,
}

/// Create a temporary private fork.
///
/// Create a temporary private fork to collaborate on fixing a security vulnerability in your repository.
///
/// > **Note:**
/// > Forking a repository happens asynchronously. You may have to wait up to 5 minutes before you can access the fork.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/security-advisories/repository-advisories#create-a-temporary-private-fork>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ghsa_id`: The GHSA (GitHub Security Advisory) identifier of the advisory.
///
/// `POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks`
///
/// - 202: [`FullRepository`](crate::models::FullRepository)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_fork(
    owner: impl Into<String>,
    repo: impl Into<String>,
    ghsa_id: impl Into<String>,
) -> CreateFork {
    CreateFork {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&ghsa_id.into()),
    }
}

/// The request of [`create_fork`](create_fork()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFork {
    pub(crate) parts: Parts,
}
