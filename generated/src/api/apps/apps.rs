// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `apps`: apps.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Parts};
use crate::models;

/// Get the authenticated app.
///
/// Returns the GitHub App associated with the authentication credentials used. To see how many app installations are associated with this GitHub App, see the `installations_count` in the response. For more details about your app's installations, see the "[List installations for the authenticated app](https://docs.github.com/rest/apps/apps#list-installations-for-the-authenticated-app)" endpoint.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#get-the-authenticated-app>).
///
/// `GET /app`
///
/// - 200: [`Integration`](crate::models::Integration) or null
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_authenticated() -> GetAuthenticated {
    GetAuthenticated {
        parts: Parts::new(),
    }
}

/// The request of [`get_authenticated`](get_authenticated()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuthenticated {
    pub(crate) parts: Parts,
}

/// Create a GitHub App from a manifest.
///
/// Use this endpoint to complete the handshake necessary when implementing the [GitHub App Manifest flow](https://docs.github.com/apps/building-github-apps/creating-github-apps-from-a-manifest/). When you create a GitHub App with the manifest flow, you receive a temporary `code` used to retrieve the GitHub App's `id`, `pem` (private key), and `webhook_secret`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#create-a-github-app-from-a-manifest>).
///
/// `POST /app-manifests/{code}/conversions`
///
/// - 201: [`CreateFromManifestResponse`](crate::apps::CreateFromManifestResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn create_from_manifest(code: impl Into<String>) -> CreateFromManifest {
    CreateFromManifest {
        parts: Parts::new().path(&code.into()),
    }
}

/// The request of [`create_from_manifest`](create_from_manifest()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFromManifest {
    pub(crate) parts: Parts,
}

/// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateFromManifestResponse {
    /// Unique identifier of the GitHub app
    pub id: i64,
    /// The slug name of the GitHub app
    pub slug: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `client_id`
    pub client_id: String,
    /// `owner`
    pub owner: models::IntegrationOwner,
    /// The name of the GitHub app
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `external_url`
    pub external_url: String,
    /// `html_url`
    pub html_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// The set of permissions for the GitHub app
    pub permissions: models::IntegrationPermissions,
    /// The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation.
    pub events: Vec<String>,
    /// The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself.
    pub installations_count: Option<i64>,
    /// `client_secret`
    pub client_secret: String,
    /// `webhook_secret`
    pub webhook_secret: Option<String>,
    /// `pem`
    pub pem: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List installation requests for the authenticated app.
///
/// Lists all the pending installation requests for the authenticated GitHub App.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#list-installation-requests-for-the-authenticated-app>).
///
/// `GET /app/installation-requests`
///
/// - 200: a list of [`IntegrationInstallationRequest`](crate::models::IntegrationInstallationRequest)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInstallationRequestsForAuthenticatedApp::pages), [`items`](ListInstallationRequestsForAuthenticatedApp::items).
#[inline]
pub fn list_installation_requests_for_authenticated_app() -> ListInstallationRequestsForAuthenticatedApp {
    ListInstallationRequestsForAuthenticatedApp {
        parts: Parts::new(),
    }
}

/// The request of [`list_installation_requests_for_authenticated_app`](list_installation_requests_for_authenticated_app()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstallationRequestsForAuthenticatedApp {
    pub(crate) parts: Parts,
}

impl ListInstallationRequestsForAuthenticatedApp {
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

/// List installations for the authenticated app.
///
/// You must use a [JWT](https://docs.github.com/enterprise-server@3.9/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// The permissions the installation has are included under the `permissions` key.
///
/// Read more in [the API's documentation](<https://docs.github.com/enterprise-server@3.9/rest/apps/apps#list-installations-for-the-authenticated-app>).
///
/// `GET /app/installations`
///
/// - 200: a list of [`ListInstallationsResponseItem`](crate::apps::ListInstallationsResponseItem)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInstallations::pages), [`items`](ListInstallations::items).
#[inline]
pub fn list_installations() -> ListInstallations {
    ListInstallations {
        parts: Parts::new(),
    }
}

/// The request of [`list_installations`](list_installations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstallations {
    pub(crate) parts: Parts,
}

impl ListInstallations {
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

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

    /// Sets `outdated`.
    pub fn outdated(mut self, outdated: impl Into<String>) -> Self {
        self.parts.query("outdated", &outdated.into());
        self
    }
}

/// Installation
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInstallationsResponseItem {
    /// The ID of the installation.
    pub id: i64,
    /// `account`
    pub account: Option<Boxed<ListInstallationsResponseItemAccount>>,
    /// Describe whether all repositories have been selected or there's a selection involved
    pub repository_selection: models::WebhooksRepositorySelection,
    /// `access_tokens_url`
    pub access_tokens_url: String,
    /// `repositories_url`
    pub repositories_url: String,
    /// `html_url`
    pub html_url: String,
    /// `app_id`
    pub app_id: i64,
    /// The ID of the user or organization this token is being scoped to.
    pub target_id: i64,
    /// `target_type`
    pub target_type: String,
    /// The permissions granted to the user access token.
    pub permissions: ListInstallationsResponseItemPermissions,
    /// `events`
    pub events: Vec<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `single_file_name`
    pub single_file_name: Option<String>,
    /// `has_multiple_single_files`
    pub has_multiple_single_files: Option<bool>,
    /// `single_file_paths`
    pub single_file_paths: Option<Vec<String>>,
    /// `app_slug`
    pub app_slug: String,
    /// A GitHub user.
    pub suspended_by: Option<ListInstallationsResponseItemSuspendedBy>,
    /// `suspended_at`
    pub suspended_at: Option<DateTime>,
    /// `contact_email`
    pub contact_email: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A GitHub user.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInstallationsResponseItemAccount {
    /// The name of the enterprise.
    pub name: Option<String>,
    /// `email`
    pub email: Maybe<String>,
    /// `login`
    pub login: String,
    /// Unique identifier of the enterprise
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `followers_url`
    pub followers_url: String,
    /// `following_url`
    pub following_url: String,
    /// `gists_url`
    pub gists_url: String,
    /// `starred_url`
    pub starred_url: String,
    /// `subscriptions_url`
    pub subscriptions_url: String,
    /// `organizations_url`
    pub organizations_url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `events_url`
    pub events_url: String,
    /// `received_events_url`
    pub received_events_url: String,
    /// `type`
    pub r#type: String,
    /// `site_admin`
    pub site_admin: bool,
    /// `starred_at`
    pub starred_at: Option<String>,
    /// A short description of the enterprise.
    pub description: Maybe<String>,
    /// The enterprise's website URL.
    pub website_url: Maybe<String>,
    /// The slug url identifier for the enterprise.
    pub slug: Option<String>,
    /// `created_at`
    pub created_at: Maybe<DateTime>,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The permissions granted to the user access token.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInstallationsResponseItemPermissions {
    /// The level of permission to grant the access token for GitHub Actions workflows, workflow runs, and artifacts.
    pub actions: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for repository creation, deletion, settings, teams, and collaborators creation.
    pub administration: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for checks on code.
    pub checks: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for repository contents, commits, branches, downloads, releases, and merges.
    pub contents: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for deployments and deployment statuses.
    pub deployments: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for managing repository environments.
    pub environments: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for issues and related comments, assignees, labels, and milestones.
    pub issues: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to search repositories, list collaborators, and access repository metadata.
    pub metadata: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for packages published to GitHub Packages.
    pub packages: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to retrieve Pages statuses, configuration, and builds, as well as create new builds.
    pub pages: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for pull requests and related comments, assignees, labels, milestones, and merges.
    pub pull_requests: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage the post-receive hooks for a repository.
    pub repository_hooks: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage repository projects, columns, and cards.
    pub repository_projects: Option<models::OrganizationProjects>,
    /// The level of permission to grant the access token to view and manage secret scanning alerts.
    pub secret_scanning_alerts: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage repository secrets.
    pub secrets: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage security events like code scanning alerts.
    pub security_events: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage just a single file.
    pub single_file: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for commit statuses.
    pub statuses: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage Dependabot alerts.
    pub vulnerability_alerts: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to update GitHub Actions workflow files.
    pub workflows: Option<models::Write>,
    /// The level of permission to grant the access token for organization teams and members.
    pub members: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage access to an organization.
    pub organization_administration: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for custom repository roles management. This property is in beta and is subject to change.
    pub organization_custom_roles: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage announcement banners for an organization.
    pub organization_announcement_banners: Option<
        models::ActionsDefaultWorkflowPermissions,
    >,
    /// The level of permission to grant the access token to manage the post-receive hooks for an organization.
    pub organization_hooks: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token for viewing and managing fine-grained personal access token requests to an organization.
    pub organization_personal_access_tokens: Option<
        models::ActionsDefaultWorkflowPermissions,
    >,
    /// The level of permission to grant the access token for viewing and managing fine-grained personal access tokens that have been approved by an organization.
    pub organization_personal_access_token_requests: Option<
        models::ActionsDefaultWorkflowPermissions,
    >,
    /// The level of permission to grant the access token for viewing an organization's plan.
    pub organization_plan: Option<models::OrganizationPlan>,
    /// The level of permission to grant the access token to manage organization projects and projects beta (where available).
    pub organization_projects: Option<models::OrganizationProjects>,
    /// The level of permission to grant the access token for organization packages published to GitHub Packages.
    pub organization_packages: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage organization secrets.
    pub organization_secrets: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to view and manage GitHub Actions self-hosted runners available to an organization.
    pub organization_self_hosted_runners: Option<
        models::ActionsDefaultWorkflowPermissions,
    >,
    /// The level of permission to grant the access token to view and manage users blocked by the organization.
    pub organization_user_blocking: Option<models::ActionsDefaultWorkflowPermissions>,
    /// The level of permission to grant the access token to manage team discussions and related comments.
    pub team_discussions: Option<models::ActionsDefaultWorkflowPermissions>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A GitHub user.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInstallationsResponseItemSuspendedBy {
    /// `name`
    pub name: Maybe<String>,
    /// `email`
    pub email: Maybe<String>,
    /// `login`
    pub login: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `followers_url`
    pub followers_url: String,
    /// `following_url`
    pub following_url: String,
    /// `gists_url`
    pub gists_url: String,
    /// `starred_url`
    pub starred_url: String,
    /// `subscriptions_url`
    pub subscriptions_url: String,
    /// `organizations_url`
    pub organizations_url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `events_url`
    pub events_url: String,
    /// `received_events_url`
    pub received_events_url: String,
    /// `type`
    pub r#type: String,
    /// `site_admin`
    pub site_admin: bool,
    /// `starred_at`
    pub starred_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get an installation for the authenticated app.
///
/// Enables an authenticated GitHub App to find an installation's information using the installation id.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#get-an-installation-for-the-authenticated-app>).
///
/// - `installation_id`: The unique identifier of the installation.
///
/// `GET /app/installations/{installation_id}`
///
/// - 200: [`Installation`](crate::models::Installation)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_installation(installation_id: i64) -> GetInstallation {
    GetInstallation {
        parts: Parts::new().path(&installation_id),
    }
}

/// The request of [`get_installation`](get_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInstallation {
    pub(crate) parts: Parts,
}

/// Delete an installation for the authenticated app.
///
/// Uninstalls a GitHub App on a user, organization, or enterprise account. If you prefer to temporarily suspend an app's access to your account's resources, then we recommend the "[Suspend an app installation](https://docs.github.com/rest/apps/apps#suspend-an-app-installation)" endpoint.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#delete-an-installation-for-the-authenticated-app>).
///
/// - `installation_id`: The unique identifier of the installation.
///
/// `DELETE /app/installations/{installation_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn delete_installation(installation_id: i64) -> DeleteInstallation {
    DeleteInstallation {
        parts: Parts::new().path(&installation_id),
    }
}

/// The request of [`delete_installation`](delete_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInstallation {
    pub(crate) parts: Parts,
}

/// Create an installation access token for an app.
///
/// Creates an installation access token that enables a GitHub App to make authenticated API requests for the app's installation on an organization or individual account. Installation tokens expire one hour from the time you create them. Using an expired token produces a status code of `401 - Unauthorized`, and requires creating a new installation token. By default the installation token has access to all repositories that the installation can access.
///
/// > **Note:**
/// > Starting April 27, 2026, GitHub began a staged rollout of a stateless format (`ghs_APPID_JWT`) to all newly minted GitHub App installation tokens, making them more performant and improving the reliability of our API surface. If your application expects or relies on installation tokens being exactly 40 characters long, it may not handle this new token format correctly. You can now validate your apps and workflows using a temporary request header that lets you enable the token format on demand. For more information about the temporary header, see [the GitHub blog](https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header).
///
/// Optionally, you can use the `repositories` or `repository_ids` body parameters to specify individual repositories that the installation access token can access. If you don't use `repositories` or `repository_ids` to grant access to specific repositories, the installation access token will have access to all repositories that the installation was granted access to. The installation access token cannot be granted access to repositories that the installation was not granted access to. Up to 500 repositories can be listed in this manner.
///
/// Optionally, use the `permissions` body parameter to specify the permissions that the installation access token should have. If `permissions` is not specified, the installation access token will have all of the permissions that were granted to the app. The installation access token cannot be granted permissions that the app was not granted.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app>).
///
/// - `installation_id`: The unique identifier of the installation.
///
/// `POST /app/installations/{installation_id}/access_tokens`
///
/// - 201: [`InstallationToken`](crate::models::InstallationToken)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn create_installation_access_token(
    installation_id: i64,
) -> CreateInstallationAccessToken {
    CreateInstallationAccessToken {
        parts: Parts::new().path(&installation_id),
        body: CreateInstallationAccessTokenBody::default(),
    }
}

/// The request of [`create_installation_access_token`](create_installation_access_token()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInstallationAccessToken {
    pub(crate) parts: Parts,
    pub(crate) body: CreateInstallationAccessTokenBody,
}

impl CreateInstallationAccessToken {
    /// List of repository names that the token should have access to
    pub fn repositories(
        mut self,
        repositories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.repositories = Some(
            repositories.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of repository IDs that the token should have access to
    pub fn repository_ids(
        mut self,
        repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.repository_ids = Some(
            repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sets `permissions`.
    pub fn permissions(
        mut self,
        permissions: impl Into<models::AppPermissions>,
    ) -> Self {
        self.body.permissions = Some(permissions.into());
        self
    }
}

/// Described at `/paths/~1app~1installations~1{installation_id}~1access_tokens/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateInstallationAccessTokenBody {
    /// List of repository names that the token should have access to
    pub repositories: Option<Vec<String>>,
    /// List of repository IDs that the token should have access to
    pub repository_ids: Option<Vec<i64>>,
    /// `permissions`
    pub permissions: Option<models::AppPermissions>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateInstallationAccessTokenBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Suspend an app installation.
///
/// Suspends a GitHub App on a user, organization, or enterprise account, which blocks the app from accessing the account's resources. When a GitHub App is suspended, the app's access to the GitHub API or webhook events is blocked for that account.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#suspend-an-app-installation>).
///
/// - `installation_id`: The unique identifier of the installation.
///
/// `PUT /app/installations/{installation_id}/suspended`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn suspend_installation(installation_id: i64) -> SuspendInstallation {
    SuspendInstallation {
        parts: Parts::new().path(&installation_id),
    }
}

/// The request of [`suspend_installation`](suspend_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SuspendInstallation {
    pub(crate) parts: Parts,
}

/// Unsuspend an app installation.
///
/// Removes a GitHub App installation suspension.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#unsuspend-an-app-installation>).
///
/// - `installation_id`: The unique identifier of the installation.
///
/// `DELETE /app/installations/{installation_id}/suspended`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn unsuspend_installation(installation_id: i64) -> UnsuspendInstallation {
    UnsuspendInstallation {
        parts: Parts::new().path(&installation_id),
    }
}

/// The request of [`unsuspend_installation`](unsuspend_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsuspendInstallation {
    pub(crate) parts: Parts,
}

/// Create a scoped access token.
///
/// Use a non-scoped user access token to create a repository-scoped and/or permission-scoped user access token. You can specify
/// which repositories the token can access and which permissions are granted to the
/// token.
///
/// Invalid tokens will return `404 NOT FOUND`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#create-a-scoped-access-token>).
///
/// - `client_id`: The client ID of the GitHub app.
///
/// `POST /applications/{client_id}/token/scoped`
///
/// - 200: [`Authorization`](crate::models::Authorization)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn scope_token(
    client_id: impl Into<String>,
    access_token: impl Into<String>,
) -> ScopeToken {
    ScopeToken {
        parts: Parts::new().path(&client_id.into()),
        body: ScopeTokenBody::new(access_token),
    }
}

/// The request of [`scope_token`](scope_token()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScopeToken {
    pub(crate) parts: Parts,
    pub(crate) body: ScopeTokenBody,
}

impl ScopeToken {
    /// The name of the user or organization to scope the user access token to. **Required** unless `target_id` is specified.
    pub fn target(mut self, target: impl Into<String>) -> Self {
        self.body.target = Some(target.into());
        self
    }

    /// The ID of the user or organization to scope the user access token to. **Required** unless `target` is specified.
    #[inline]
    pub fn target_id(mut self, target_id: i64) -> Self {
        self.body.target_id = Some(target_id);
        self
    }

    /// The list of repository names to scope the user access token to. `repositories` may not be specified if `repository_ids` is specified.
    pub fn repositories(
        mut self,
        repositories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.repositories = Some(
            repositories.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The list of repository IDs to scope the user access token to. `repository_ids` may not be specified if `repositories` is specified.
    pub fn repository_ids(
        mut self,
        repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.repository_ids = Some(
            repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sets `permissions`.
    pub fn permissions(
        mut self,
        permissions: impl Into<models::AppPermissions>,
    ) -> Self {
        self.body.permissions = Some(permissions.into());
        self
    }
}

/// Described at `/paths/~1applications~1{client_id}~1token~1scoped/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScopeTokenBody {
    /// The access token used to authenticate to the GitHub API.
    pub access_token: String,
    /// The name of the user or organization to scope the user access token to. **Required** unless `target_id` is specified.
    pub target: Option<String>,
    /// The ID of the user or organization to scope the user access token to. **Required** unless `target` is specified.
    pub target_id: Option<i64>,
    /// The list of repository names to scope the user access token to. `repositories` may not be specified if `repository_ids` is specified.
    pub repositories: Option<Vec<String>>,
    /// The list of repository IDs to scope the user access token to. `repository_ids` may not be specified if `repositories` is specified.
    pub repository_ids: Option<Vec<i64>>,
    /// `permissions`
    pub permissions: Option<models::AppPermissions>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ScopeTokenBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(access_token: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.access_token = access_token.into();
        new
    }
}

/// Get an app.
///
/// > **Note:**
/// > The `:app_slug` is just the URL-friendly name of your GitHub App. You can find this on the settings page for your GitHub App (e.g., `https://github.com/settings/apps/:app_slug`).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#get-an-app>).
///
/// `GET /apps/{app_slug}`
///
/// - 200: [`Integration`](crate::models::Integration) or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_by_slug(app_slug: impl Into<String>) -> GetBySlug {
    GetBySlug {
        parts: Parts::new().path(&app_slug.into()),
    }
}

/// The request of [`get_by_slug`](get_by_slug()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBySlug {
    pub(crate) parts: Parts,
}

/// Get an organization installation for the authenticated app.
///
/// Enables an authenticated GitHub App to find the organization's installation information.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#get-an-organization-installation-for-the-authenticated-app>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/installation`
///
/// - 200: [`Installation`](crate::models::Installation)
///
/// [How to send it](crate#sending).
pub fn get_org_installation(org: impl Into<String>) -> GetOrgInstallation {
    GetOrgInstallation {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_org_installation`](get_org_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgInstallation {
    pub(crate) parts: Parts,
}

/// Get a repository installation for the authenticated app.
///
/// Enables an authenticated GitHub App to find the repository's installation information. The installation's account type will be either an organization or a user account, depending which account the repository belongs to.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/installation`
///
/// - 200: [`Installation`](crate::models::Installation)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_repo_installation(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetRepoInstallation {
    GetRepoInstallation {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_repo_installation`](get_repo_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoInstallation {
    pub(crate) parts: Parts,
}

/// Get a user installation for the authenticated app.
///
/// Enables an authenticated GitHub App to find the user’s installation information.
///
/// You must use a [JWT](https://docs.github.com/apps/building-github-apps/authenticating-with-github-apps/#authenticating-as-a-github-app) to access this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/apps#get-a-user-installation-for-the-authenticated-app>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/installation`
///
/// - 200: [`Installation`](crate::models::Installation)
///
/// [How to send it](crate#sending).
pub fn get_user_installation(username: impl Into<String>) -> GetUserInstallation {
    GetUserInstallation {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`get_user_installation`](get_user_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserInstallation {
    pub(crate) parts: Parts,
}
