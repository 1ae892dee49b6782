// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `codespaces`: codespaces.

use octoforge_runtime::{Extra, Parts, Value};
use crate::models;

/// List codespaces in a repository for the authenticated user.
///
/// Lists the codespaces associated to a specified repository and the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#list-codespaces-in-a-repository-for-the-authenticated-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/codespaces`
///
/// - 200: [`CodespacesListInOrganizationResponse`](crate::models::CodespacesListInOrganizationResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInRepositoryForAuthenticatedUser::pages), [`items`](ListInRepositoryForAuthenticatedUser::items).
pub fn list_in_repository_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListInRepositoryForAuthenticatedUser {
    ListInRepositoryForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_in_repository_for_authenticated_user`](list_in_repository_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInRepositoryForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListInRepositoryForAuthenticatedUser {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Create a codespace in a repository.
///
/// Creates a codespace owned by the authenticated user in the specified repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#create-a-codespace-in-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/codespaces`
///
/// - 201: [`Codespace`](crate::models::Codespace)
/// - 202: [`Codespace`](crate::models::Codespace)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn create_with_repo_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CreateWithRepoForAuthenticatedUser {
    CreateWithRepoForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateWithRepoForAuthenticatedUserBody::default(),
    }
}

/// The request of [`create_with_repo_for_authenticated_user`](create_with_repo_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWithRepoForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateWithRepoForAuthenticatedUserBody,
}

impl CreateWithRepoForAuthenticatedUser {
    /// Git ref (typically a branch name) for this codespace
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.body.r#ref = Some(r#ref.into());
        self
    }

    /// The requested location for a new codespace. Best efforts are made to respect this upon creation. Assigned by IP if not provided.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.body.location = Some(location.into());
        self
    }

    /// The geographic area for this codespace. If not specified, the value is assigned by IP. This property replaces `location`, which is closing down.
    pub fn geo(
        mut self,
        geo: impl Into<CreateWithRepoForAuthenticatedUserBodyGeo>,
    ) -> Self {
        self.body.geo = Some(geo.into());
        self
    }

    /// IP for location auto-detection when proxying a request
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.body.client_ip = Some(client_ip.into());
        self
    }

    /// Machine type to use for this codespace
    pub fn machine(mut self, machine: impl Into<String>) -> Self {
        self.body.machine = Some(machine.into());
        self
    }

    /// Path to devcontainer.json config to use for this codespace
    pub fn devcontainer_path(mut self, devcontainer_path: impl Into<String>) -> Self {
        self.body.devcontainer_path = Some(devcontainer_path.into());
        self
    }

    /// Whether to authorize requested permissions from devcontainer.json
    #[inline]
    pub fn multi_repo_permissions_opt_out(
        mut self,
        multi_repo_permissions_opt_out: bool,
    ) -> Self {
        self.body.multi_repo_permissions_opt_out = Some(multi_repo_permissions_opt_out);
        self
    }

    /// Working directory for this codespace
    pub fn working_directory(mut self, working_directory: impl Into<String>) -> Self {
        self.body.working_directory = Some(working_directory.into());
        self
    }

    /// Time in minutes before codespace stops from inactivity
    #[inline]
    pub fn idle_timeout_minutes(mut self, idle_timeout_minutes: i64) -> Self {
        self.body.idle_timeout_minutes = Some(idle_timeout_minutes);
        self
    }

    /// Display name for this codespace
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }

    /// Duration in minutes after codespace has gone idle in which it will be deleted. Must be integer minutes between 0 and 43200 (30 days).
    #[inline]
    pub fn retention_period_minutes(mut self, retention_period_minutes: i64) -> Self {
        self.body.retention_period_minutes = Some(retention_period_minutes);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateWithRepoForAuthenticatedUserBody {
    /// Git ref (typically a branch name) for this codespace
    pub r#ref: Option<String>,
    /// The requested location for a new codespace. Best efforts are made to respect this upon creation. Assigned by IP if not provided.
    pub location: Option<String>,
    /// The geographic area for this codespace. If not specified, the value is assigned by IP. This property replaces `location`, which is closing down.
    pub geo: Option<CreateWithRepoForAuthenticatedUserBodyGeo>,
    /// IP for location auto-detection when proxying a request
    pub client_ip: Option<String>,
    /// Machine type to use for this codespace
    pub machine: Option<String>,
    /// Path to devcontainer.json config to use for this codespace
    pub devcontainer_path: Option<String>,
    /// Whether to authorize requested permissions from devcontainer.json
    pub multi_repo_permissions_opt_out: Option<bool>,
    /// Working directory for this codespace
    pub working_directory: Option<String>,
    /// Time in minutes before codespace stops from inactivity
    pub idle_timeout_minutes: Option<i64>,
    /// Display name for this codespace
    pub display_name: Option<String>,
    /// Duration in minutes after codespace has gone idle in which it will be deleted. Must be integer minutes between 0 and 43200 (30 days).
    pub retention_period_minutes: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateWithRepoForAuthenticatedUserBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The geographic area for this codespace. If not specified, the value is assigned by IP. This property replaces `location`, which is closing down.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWithRepoForAuthenticatedUserBodyGeo {
    /// `EuropeWest`
    EuropeWest,
    /// `SoutheastAsia`
    SoutheastAsia,
    /// `UsEast`
    UsEast,
    /// `UsWest`
    UsWest,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List devcontainer configurations in a repository for the authenticated user.
///
/// Lists the devcontainer.json files associated with a specified repository and the authenticated user. These files
/// specify launchpoint configurations for codespaces created within the repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#list-devcontainer-configurations-in-a-repository-for-the-authenticated-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/codespaces/devcontainers`
///
/// - 200: [`ListDevcontainersInRepositoryForAuthenticatedUserResponse`](crate::codespaces::ListDevcontainersInRepositoryForAuthenticatedUserResponse)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListDevcontainersInRepositoryForAuthenticatedUser::pages), [`items`](ListDevcontainersInRepositoryForAuthenticatedUser::items).
pub fn list_devcontainers_in_repository_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListDevcontainersInRepositoryForAuthenticatedUser {
    ListDevcontainersInRepositoryForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_devcontainers_in_repository_for_authenticated_user`](list_devcontainers_in_repository_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDevcontainersInRepositoryForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListDevcontainersInRepositoryForAuthenticatedUser {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces~1devcontainers/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDevcontainersInRepositoryForAuthenticatedUserResponse {
    /// `total_count`
    pub total_count: i64,
    /// `devcontainers`
    pub devcontainers: Vec<
        ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces~1devcontainers/get/responses/200/content/application~1json/schema/properties/devcontainers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDevcontainersInRepositoryForAuthenticatedUserResponseDevcontainer {
    /// `path`
    pub path: String,
    /// `name`
    pub name: Option<String>,
    /// `display_name`
    pub display_name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get default attributes for a codespace.
///
/// Gets the default attributes for codespaces created by the user with the repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#get-default-attributes-for-a-codespace>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/codespaces/new`
///
/// - 200: [`PreFlightWithRepoForAuthenticatedUserResponse`](crate::codespaces::PreFlightWithRepoForAuthenticatedUserResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn pre_flight_with_repo_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> PreFlightWithRepoForAuthenticatedUser {
    PreFlightWithRepoForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`pre_flight_with_repo_for_authenticated_user`](pre_flight_with_repo_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PreFlightWithRepoForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl PreFlightWithRepoForAuthenticatedUser {
    /// The branch or commit to check for a default devcontainer path. If not specified, the default branch will be checked.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// An alternative IP for default location auto-detection, such as when proxying a request.
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.parts.query("client_ip", &client_ip.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces~1new/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreFlightWithRepoForAuthenticatedUserResponse {
    /// `billable_owner`
    pub billable_owner: Option<models::SimpleUser>,
    /// `defaults`
    pub defaults: Option<PreFlightWithRepoForAuthenticatedUserResponseDefaults>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1codespaces~1new/get/responses/200/content/application~1json/schema/properties/defaults`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreFlightWithRepoForAuthenticatedUserResponseDefaults {
    /// `location`
    pub location: String,
    /// `devcontainer_path`
    pub devcontainer_path: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Check if permissions defined by a devcontainer have been accepted by the authenticated user.
///
/// Checks whether the permissions defined by a given devcontainer configuration have been accepted by the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#check-if-permissions-defined-by-a-devcontainer-have-been-accepted-by-the-authenticated-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The git reference that points to the location of the devcontainer configuration to use for the permission check. The value of `ref` will typically be a branch name (`heads/BRANCH_NAME`). For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
/// - `devcontainer_path`: Path to the devcontainer.json configuration to use for the permission check.
///
/// `GET /repos/{owner}/{repo}/codespaces/permissions_check`
///
/// - 200: [`CodespacesPermissionsCheckForDevcontainer`](crate::models::CodespacesPermissionsCheckForDevcontainer)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn check_permissions_for_devcontainer(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
    devcontainer_path: impl Into<String>,
) -> CheckPermissionsForDevcontainer {
    CheckPermissionsForDevcontainer {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .with_query("ref", &r#ref.into())
            .with_query("devcontainer_path", &devcontainer_path.into()),
    }
}

/// The request of [`check_permissions_for_devcontainer`](check_permissions_for_devcontainer()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckPermissionsForDevcontainer {
    pub(crate) parts: Parts,
}

/// Create a codespace from a pull request.
///
/// Creates a codespace owned by the authenticated user for the specified pull request.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#create-a-codespace-from-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces`
///
/// - 201: [`Codespace`](crate::models::Codespace)
/// - 202: [`Codespace`](crate::models::Codespace)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn create_with_pr_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> CreateWithPrForAuthenticatedUser {
    CreateWithPrForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: CreateWithPrForAuthenticatedUserBody::default(),
    }
}

/// The request of [`create_with_pr_for_authenticated_user`](create_with_pr_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWithPrForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateWithPrForAuthenticatedUserBody,
}

impl CreateWithPrForAuthenticatedUser {
    /// The requested location for a new codespace. Best efforts are made to respect this upon creation. Assigned by IP if not provided.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.body.location = Some(location.into());
        self
    }

    /// The geographic area for this codespace. If not specified, the value is assigned by IP. This property replaces `location`, which is closing down.
    pub fn geo(
        mut self,
        geo: impl Into<CreateWithRepoForAuthenticatedUserBodyGeo>,
    ) -> Self {
        self.body.geo = Some(geo.into());
        self
    }

    /// IP for location auto-detection when proxying a request
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.body.client_ip = Some(client_ip.into());
        self
    }

    /// Machine type to use for this codespace
    pub fn machine(mut self, machine: impl Into<String>) -> Self {
        self.body.machine = Some(machine.into());
        self
    }

    /// Path to devcontainer.json config to use for this codespace
    pub fn devcontainer_path(mut self, devcontainer_path: impl Into<String>) -> Self {
        self.body.devcontainer_path = Some(devcontainer_path.into());
        self
    }

    /// Whether to authorize requested permissions from devcontainer.json
    #[inline]
    pub fn multi_repo_permissions_opt_out(
        mut self,
        multi_repo_permissions_opt_out: bool,
    ) -> Self {
        self.body.multi_repo_permissions_opt_out = Some(multi_repo_permissions_opt_out);
        self
    }

    /// Working directory for this codespace
    pub fn working_directory(mut self, working_directory: impl Into<String>) -> Self {
        self.body.working_directory = Some(working_directory.into());
        self
    }

    /// Time in minutes before codespace stops from inactivity
    #[inline]
    pub fn idle_timeout_minutes(mut self, idle_timeout_minutes: i64) -> Self {
        self.body.idle_timeout_minutes = Some(idle_timeout_minutes);
        self
    }

    /// Display name for this codespace
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }

    /// Duration in minutes after codespace has gone idle in which it will be deleted. Must be integer minutes between 0 and 43200 (30 days).
    #[inline]
    pub fn retention_period_minutes(mut self, retention_period_minutes: i64) -> Self {
        self.body.retention_period_minutes = Some(retention_period_minutes);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1codespaces/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateWithPrForAuthenticatedUserBody {
    /// The requested location for a new codespace. Best efforts are made to respect this upon creation. Assigned by IP if not provided.
    pub location: Option<String>,
    /// The geographic area for this codespace. If not specified, the value is assigned by IP. This property replaces `location`, which is closing down.
    pub geo: Option<CreateWithRepoForAuthenticatedUserBodyGeo>,
    /// IP for location auto-detection when proxying a request
    pub client_ip: Option<String>,
    /// Machine type to use for this codespace
    pub machine: Option<String>,
    /// Path to devcontainer.json config to use for this codespace
    pub devcontainer_path: Option<String>,
    /// Whether to authorize requested permissions from devcontainer.json
    pub multi_repo_permissions_opt_out: Option<bool>,
    /// Working directory for this codespace
    pub working_directory: Option<String>,
    /// Time in minutes before codespace stops from inactivity
    pub idle_timeout_minutes: Option<i64>,
    /// Display name for this codespace
    pub display_name: Option<String>,
    /// Duration in minutes after codespace has gone idle in which it will be deleted. Must be integer minutes between 0 and 43200 (30 days).
    pub retention_period_minutes: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateWithPrForAuthenticatedUserBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List codespaces for the authenticated user.
///
/// Lists the authenticated user's codespaces.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#list-codespaces-for-the-authenticated-user>).
///
/// `GET /user/codespaces`
///
/// - 200: [`CodespacesListInOrganizationResponse`](crate::models::CodespacesListInOrganizationResponse)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForAuthenticatedUser::pages), [`items`](ListForAuthenticatedUser::items).
#[inline]
pub fn list_for_authenticated_user() -> ListForAuthenticatedUser {
    ListForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_for_authenticated_user`](list_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListForAuthenticatedUser {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// ID of the Repository to filter on
    #[inline]
    pub fn repository_id(mut self, repository_id: i64) -> Self {
        self.parts.query("repository_id", &repository_id);
        self
    }
}

/// Create a codespace for the authenticated user.
///
/// Creates a new codespace, owned by the authenticated user.
///
/// This endpoint requires either a `repository_id` OR a `pull_request` but not both.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#create-a-codespace-for-the-authenticated-user>).
///
/// `POST /user/codespaces`
///
/// - 201: [`Codespace`](crate::models::Codespace)
/// - 202: [`Codespace`](crate::models::Codespace)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn create_for_authenticated_user(
    body: impl Into<CreateForAuthenticatedUserBody>,
) -> CreateForAuthenticatedUser {
    CreateForAuthenticatedUser {
        parts: Parts::new(),
        body: body.into(),
    }
}

/// The request of [`create_for_authenticated_user`](create_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForAuthenticatedUserBody,
}

/// Described at `/paths/~1user~1codespaces/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CreateForAuthenticatedUserBody {
    /// [`CreateForAuthenticatedUserBodyRepositoryId`](crate::codespaces::CreateForAuthenticatedUserBodyRepositoryId).
    RepositoryId(CreateForAuthenticatedUserBodyRepositoryId),
    /// [`CreateForAuthenticatedUserBodyPullRequest`](crate::codespaces::CreateForAuthenticatedUserBodyPullRequest).
    PullRequest(CreateForAuthenticatedUserBodyPullRequest),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<CreateForAuthenticatedUserBodyRepositoryId>
for CreateForAuthenticatedUserBody {
    #[inline]
    fn from(value: CreateForAuthenticatedUserBodyRepositoryId) -> Self {
        Self::RepositoryId(value)
    }
}

impl From<CreateForAuthenticatedUserBodyPullRequest> for CreateForAuthenticatedUserBody {
    #[inline]
    fn from(value: CreateForAuthenticatedUserBodyPullRequest) -> Self {
        Self::PullRequest(value)
    }
}

/// Described at `/paths/~1user~1codespaces/post/requestBody/content/application~1json/schema/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForAuthenticatedUserBodyRepositoryId {
    /// Repository id for this codespace
    pub repository_id: i64,
    /// Git ref (typically a branch name) for this codespace
    pub r#ref: Option<String>,
    /// The requested location for a new codespace. Best efforts are made to respect this upon creation. Assigned by IP if not provided.
    pub location: Option<String>,
    /// The geographic area for this codespace. If not specified, the value is assigned by IP. This property replaces `location`, which is closing down.
    pub geo: Option<CreateWithRepoForAuthenticatedUserBodyGeo>,
    /// IP for location auto-detection when proxying a request
    pub client_ip: Option<String>,
    /// Machine type to use for this codespace
    pub machine: Option<String>,
    /// Path to devcontainer.json config to use for this codespace
    pub devcontainer_path: Option<String>,
    /// Whether to authorize requested permissions from devcontainer.json
    pub multi_repo_permissions_opt_out: Option<bool>,
    /// Working directory for this codespace
    pub working_directory: Option<String>,
    /// Time in minutes before codespace stops from inactivity
    pub idle_timeout_minutes: Option<i64>,
    /// Display name for this codespace
    pub display_name: Option<String>,
    /// Duration in minutes after codespace has gone idle in which it will be deleted. Must be integer minutes between 0 and 43200 (30 days).
    pub retention_period_minutes: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForAuthenticatedUserBodyRepositoryId {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(repository_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.repository_id = repository_id;
        new
    }
}

/// Described at `/paths/~1user~1codespaces/post/requestBody/content/application~1json/schema/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForAuthenticatedUserBodyPullRequest {
    /// Pull request number for this codespace
    pub pull_request: CreateForAuthenticatedUserBodyPullRequestPullRequest,
    /// The requested location for a new codespace. Best efforts are made to respect this upon creation. Assigned by IP if not provided.
    pub location: Option<String>,
    /// The geographic area for this codespace. If not specified, the value is assigned by IP. This property replaces `location`, which is closing down.
    pub geo: Option<CreateWithRepoForAuthenticatedUserBodyGeo>,
    /// Machine type to use for this codespace
    pub machine: Option<String>,
    /// Path to devcontainer.json config to use for this codespace
    pub devcontainer_path: Option<String>,
    /// Working directory for this codespace
    pub working_directory: Option<String>,
    /// Time in minutes before codespace stops from inactivity
    pub idle_timeout_minutes: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForAuthenticatedUserBodyPullRequest {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        pull_request: impl Into<CreateForAuthenticatedUserBodyPullRequestPullRequest>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.pull_request = pull_request.into();
        new
    }
}

/// Pull request number for this codespace
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForAuthenticatedUserBodyPullRequestPullRequest {
    /// Pull request number
    pub pull_request_number: i64,
    /// Repository id for this codespace
    pub repository_id: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForAuthenticatedUserBodyPullRequestPullRequest {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(pull_request_number: i64, repository_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.pull_request_number = pull_request_number;
        new.repository_id = repository_id;
        new
    }
}

/// Get a codespace for the authenticated user.
///
/// Gets information about a user's codespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#get-a-codespace-for-the-authenticated-user>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `GET /user/codespaces/{codespace_name}`
///
/// - 200: [`Codespace`](crate::models::Codespace)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> GetForAuthenticatedUser {
    GetForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
    }
}

/// The request of [`get_for_authenticated_user`](get_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Delete a codespace for the authenticated user.
///
/// Deletes a user's codespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#delete-a-codespace-for-the-authenticated-user>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `DELETE /user/codespaces/{codespace_name}`
///
/// - 202: a map to any JSON or null
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> DeleteForAuthenticatedUser {
    DeleteForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
    }
}

/// The request of [`delete_for_authenticated_user`](delete_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Update a codespace for the authenticated user.
///
/// Updates a codespace owned by the authenticated user. Currently only the codespace's machine type and recent folders can be modified using this endpoint.
///
/// If you specify a new machine type it will be applied the next time your codespace is started.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#update-a-codespace-for-the-authenticated-user>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `PATCH /user/codespaces/{codespace_name}`
///
/// - 200: [`Codespace`](crate::models::Codespace)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> UpdateForAuthenticatedUser {
    UpdateForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
        body: UpdateForAuthenticatedUserBody::default(),
    }
}

/// The request of [`update_for_authenticated_user`](update_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateForAuthenticatedUserBody,
}

impl UpdateForAuthenticatedUser {
    /// A valid machine to transition this codespace to.
    pub fn machine(mut self, machine: impl Into<String>) -> Self {
        self.body.machine = Some(machine.into());
        self
    }

    /// Display name for this codespace
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }

    /// Recently opened folders inside the codespace. It is currently used by the clients to determine the folder path to load the codespace in.
    pub fn recent_folders(
        mut self,
        recent_folders: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.recent_folders = Some(
            recent_folders.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1user~1codespaces~1{codespace_name}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateForAuthenticatedUserBody {
    /// A valid machine to transition this codespace to.
    pub machine: Option<String>,
    /// Display name for this codespace
    pub display_name: Option<String>,
    /// Recently opened folders inside the codespace. It is currently used by the clients to determine the folder path to load the codespace in.
    pub recent_folders: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateForAuthenticatedUserBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Export a codespace for the authenticated user.
///
/// Triggers an export of the specified codespace and returns a URL and ID where the status of the export can be monitored.
///
/// If changes cannot be pushed to the codespace's repository, they will be pushed to a new or previously-existing fork instead.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#export-a-codespace-for-the-authenticated-user>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `POST /user/codespaces/{codespace_name}/exports`
///
/// - 202: [`CodespaceExportDetails`](crate::models::CodespaceExportDetails)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn export_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> ExportForAuthenticatedUser {
    ExportForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
    }
}

/// The request of [`export_for_authenticated_user`](export_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Get details about a codespace export.
///
/// Gets information about an export of a codespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#get-details-about-a-codespace-export>).
///
/// - `codespace_name`: The name of the codespace.
/// - `export_id`: The ID of the export operation, or `latest`. Currently only `latest` is currently supported.
///
/// `GET /user/codespaces/{codespace_name}/exports/{export_id}`
///
/// - 200: [`CodespaceExportDetails`](crate::models::CodespaceExportDetails)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_export_details_for_authenticated_user(
    codespace_name: impl Into<String>,
    export_id: impl Into<String>,
) -> GetExportDetailsForAuthenticatedUser {
    GetExportDetailsForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()).path(&export_id.into()),
    }
}

/// The request of [`get_export_details_for_authenticated_user`](get_export_details_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExportDetailsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Create a repository from an unpublished codespace.
///
/// Publishes an unpublished codespace, creating a new repository and assigning it to the codespace.
///
/// The codespace's token is granted write permissions to the repository, allowing the user to push their changes.
///
/// This will fail for a codespace that is already published, meaning it has an associated repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#create-a-repository-from-an-unpublished-codespace>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `POST /user/codespaces/{codespace_name}/publish`
///
/// - 201: [`CodespaceWithFullRepository`](crate::models::CodespaceWithFullRepository)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn publish_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> PublishForAuthenticatedUser {
    PublishForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
        body: PublishForAuthenticatedUserBody::default(),
    }
}

/// The request of [`publish_for_authenticated_user`](publish_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: PublishForAuthenticatedUserBody,
}

impl PublishForAuthenticatedUser {
    /// A name for the new repository.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Whether the new repository should be private.
    #[inline]
    pub fn private(mut self, private: bool) -> Self {
        self.body.private = Some(private);
        self
    }
}

/// Described at `/paths/~1user~1codespaces~1{codespace_name}~1publish/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublishForAuthenticatedUserBody {
    /// A name for the new repository.
    pub name: Option<String>,
    /// Whether the new repository should be private.
    pub private: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for PublishForAuthenticatedUserBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Start a codespace for the authenticated user.
///
/// Starts a user's codespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#start-a-codespace-for-the-authenticated-user>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `POST /user/codespaces/{codespace_name}/start`
///
/// - 200: [`Codespace`](crate::models::Codespace)
/// - 304: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 402: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn start_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> StartForAuthenticatedUser {
    StartForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
    }
}

/// The request of [`start_for_authenticated_user`](start_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Stop a codespace for the authenticated user.
///
/// Stops a user's codespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `codespace` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/codespaces#stop-a-codespace-for-the-authenticated-user>).
///
/// - `codespace_name`: The name of the codespace.
///
/// `POST /user/codespaces/{codespace_name}/stop`
///
/// - 200: [`Codespace`](crate::models::Codespace)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn stop_for_authenticated_user(
    codespace_name: impl Into<String>,
) -> StopForAuthenticatedUser {
    StopForAuthenticatedUser {
        parts: Parts::new().path(&codespace_name.into()),
    }
}

/// The request of [`stop_for_authenticated_user`](stop_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopForAuthenticatedUser {
    pub(crate) parts: Parts,
}
