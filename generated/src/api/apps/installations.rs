// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `apps`: installations.

use octoforge_runtime::{DateTime, Extra, Map, Parts, Value};
use crate::models;

/// List repositories accessible to the app installation.
///
/// List repositories that an app installation can access.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation>).
///
/// `GET /installation/repositories`
///
/// - 200: [`Response`](crate::apps::Response)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposAccessibleToInstallation::pages), [`items`](ListReposAccessibleToInstallation::items).
#[inline]
pub fn list_repos_accessible_to_installation() -> ListReposAccessibleToInstallation {
    ListReposAccessibleToInstallation {
        parts: Parts::new(),
    }
}

/// The request of [`list_repos_accessible_to_installation`](list_repos_accessible_to_installation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposAccessibleToInstallation {
    pub(crate) parts: Parts,
}

impl ListReposAccessibleToInstallation {
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

/// Described at `/paths/~1installation~1repositories/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// `total_count`
    pub total_count: i64,
    /// `repositories`
    pub repositories: Vec<Repository>,
    /// `repository_selection`
    pub repository_selection: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A repository on GitHub.
#[derive(Clone)]
#[non_exhaustive]
pub struct Repository {
    /// Unique identifier of the repository
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The name of the repository.
    pub name: String,
    /// `full_name`
    pub full_name: String,
    /// `license`
    pub license: Option<models::LicenseSimple>,
    /// `forks`
    pub forks: i64,
    /// `permissions`
    pub permissions: Option<models::RepoPermissions>,
    /// `owner`
    pub owner: models::SimpleUser,
    /// Whether the repository is private or public.
    pub private: bool,
    /// `html_url`
    pub html_url: String,
    /// `description`
    pub description: Option<String>,
    /// `fork`
    pub fork: bool,
    /// `url`
    pub url: String,
    /// `archive_url`
    pub archive_url: String,
    /// `assignees_url`
    pub assignees_url: String,
    /// `blobs_url`
    pub blobs_url: String,
    /// `branches_url`
    pub branches_url: String,
    /// `collaborators_url`
    pub collaborators_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `compare_url`
    pub compare_url: String,
    /// `contents_url`
    pub contents_url: String,
    /// `contributors_url`
    pub contributors_url: String,
    /// `deployments_url`
    pub deployments_url: String,
    /// `downloads_url`
    pub downloads_url: String,
    /// `events_url`
    pub events_url: String,
    /// `forks_url`
    pub forks_url: String,
    /// `git_commits_url`
    pub git_commits_url: String,
    /// `git_refs_url`
    pub git_refs_url: String,
    /// `git_tags_url`
    pub git_tags_url: String,
    /// `git_url`
    pub git_url: String,
    /// `issue_comment_url`
    pub issue_comment_url: String,
    /// `issue_events_url`
    pub issue_events_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `keys_url`
    pub keys_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `languages_url`
    pub languages_url: String,
    /// `merges_url`
    pub merges_url: String,
    /// `milestones_url`
    pub milestones_url: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// `pulls_url`
    pub pulls_url: String,
    /// `releases_url`
    pub releases_url: String,
    /// `ssh_url`
    pub ssh_url: String,
    /// `stargazers_url`
    pub stargazers_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `subscribers_url`
    pub subscribers_url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// `tags_url`
    pub tags_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `trees_url`
    pub trees_url: String,
    /// `clone_url`
    pub clone_url: String,
    /// `mirror_url`
    pub mirror_url: Option<String>,
    /// `hooks_url`
    pub hooks_url: String,
    /// `svn_url`
    pub svn_url: String,
    /// `homepage`
    pub homepage: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `forks_count`
    pub forks_count: i64,
    /// `stargazers_count`
    pub stargazers_count: i64,
    /// `watchers_count`
    pub watchers_count: i64,
    /// The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0.
    pub size: i64,
    /// The default branch of the repository.
    pub default_branch: String,
    /// `open_issues_count`
    pub open_issues_count: i64,
    /// Whether this repository acts as a template that can be used to generate new repositories.
    pub is_template: Option<bool>,
    /// `topics`
    pub topics: Option<Vec<String>>,
    /// Whether issues are enabled.
    pub has_issues: bool,
    /// Whether projects are enabled.
    pub has_projects: bool,
    /// Whether the wiki is enabled.
    pub has_wiki: bool,
    /// `has_pages`
    pub has_pages: bool,
    /// Whether downloads are enabled.
    #[deprecated]
    pub has_downloads: bool,
    /// Whether discussions are enabled.
    pub has_discussions: Option<bool>,
    /// Whether pull requests are enabled.
    pub has_pull_requests: Option<bool>,
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub pull_request_creation_policy: Option<models::PullRequestCreationPolicy>,
    /// Whether the repository is archived.
    pub archived: bool,
    /// Returns whether or not this repository disabled.
    pub disabled: bool,
    /// The repository visibility: public, private, or internal.
    pub visibility: Option<String>,
    /// `pushed_at`
    pub pushed_at: Option<DateTime>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// Whether to allow rebase merges for pull requests.
    pub allow_rebase_merge: Option<bool>,
    /// `temp_clone_token`
    pub temp_clone_token: Option<String>,
    /// Whether to allow squash merges for pull requests.
    pub allow_squash_merge: Option<bool>,
    /// Whether to allow Auto-merge to be used on pull requests.
    pub allow_auto_merge: Option<bool>,
    /// Whether to delete head branches when pull requests are merged
    pub delete_branch_on_merge: Option<bool>,
    /// Whether or not a pull request head branch that is behind its base branch can always be updated even if it is not required to be up to date before merging.
    pub allow_update_branch: Option<bool>,
    /// Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead.
    #[deprecated]
    pub use_squash_pr_title_as_default: Option<bool>,
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub squash_merge_commit_title: Option<models::SquashMergeCommitTitle>,
    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub squash_merge_commit_message: Option<models::SquashMergeCommitMessage>,
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub merge_commit_title: Option<models::MergeCommitTitle>,
    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub merge_commit_message: Option<models::MergeCommitMessage>,
    /// Whether to allow merge commits for pull requests.
    pub allow_merge_commit: Option<bool>,
    /// Whether to allow forking this repo
    pub allow_forking: Option<bool>,
    /// Whether to require contributors to sign off on web-based commits
    pub web_commit_signoff_required: Option<bool>,
    /// `open_issues`
    pub open_issues: i64,
    /// `watchers`
    pub watchers: i64,
    /// `master_branch`
    pub master_branch: Option<String>,
    /// `starred_at`
    pub starred_at: Option<String>,
    /// Whether anonymous git access is enabled for this repository
    pub anonymous_access_enabled: Option<bool>,
    /// The status of the code search index for this repository
    pub code_search_index_status: Option<models::CodeSearchIndexStatus>,
    /// The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values. Present for org repos only.
    pub custom_properties: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Revoke an installation access token.
///
/// Revokes the installation token you're using to authenticate as an installation and access this endpoint.
///
/// Once an installation token is revoked, the token is invalidated and cannot be used. Other endpoints that require the revoked installation token must have a new installation token to work. You can create a new token using the "[Create an installation access token for an app](https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app)" endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token>).
///
/// `DELETE /installation/token`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn revoke_installation_access_token() -> RevokeInstallationAccessToken {
    RevokeInstallationAccessToken {
        parts: Parts::new(),
    }
}

/// The request of [`revoke_installation_access_token`](revoke_installation_access_token()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeInstallationAccessToken {
    pub(crate) parts: Parts,
}

/// List app installations accessible to the user access token.
///
/// Lists installations of your GitHub App that the authenticated user has explicit permission (`:read`, `:write`, or `:admin`) to access.
///
/// The authenticated user has explicit permission to access repositories they own, repositories where they are a collaborator, and repositories that they can access through an organization membership.
///
/// You can find the permissions for the installation under the `permissions` key.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/installations#list-app-installations-accessible-to-the-user-access-token>).
///
/// `GET /user/installations`
///
/// - 200: [`OrgsListAppInstallationsResponse`](crate::models::OrgsListAppInstallationsResponse)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInstallationsForAuthenticatedUser::pages), [`items`](ListInstallationsForAuthenticatedUser::items).
#[inline]
pub fn list_installations_for_authenticated_user() -> ListInstallationsForAuthenticatedUser {
    ListInstallationsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_installations_for_authenticated_user`](list_installations_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstallationsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListInstallationsForAuthenticatedUser {
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

/// List repositories accessible to the user access token.
///
/// List repositories that the authenticated user has explicit permission (`:read`, `:write`, or `:admin`) to access for an installation.
///
/// The authenticated user has explicit permission to access repositories they own, repositories where they are a collaborator, and repositories that they can access through an organization membership.
///
/// The access the user has to each repository is included in the hash under the `permissions` key.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-user-access-token>).
///
/// - `installation_id`: The unique identifier of the installation.
///
/// `GET /user/installations/{installation_id}/repositories`
///
/// - 200: [`Response`](crate::apps::Response)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInstallationReposForAuthenticatedUser::pages), [`items`](ListInstallationReposForAuthenticatedUser::items).
#[inline]
pub fn list_installation_repos_for_authenticated_user(
    installation_id: i64,
) -> ListInstallationReposForAuthenticatedUser {
    ListInstallationReposForAuthenticatedUser {
        parts: Parts::new().path(&installation_id),
    }
}

/// The request of [`list_installation_repos_for_authenticated_user`](list_installation_repos_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInstallationReposForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListInstallationReposForAuthenticatedUser {
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

/// Add a repository to an app installation.
///
/// Add a single repository to an installation. The authenticated user must have admin access to the repository.
///
/// This endpoint only works for PATs (classic) with the `repo` scope.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/installations#add-a-repository-to-an-app-installation>).
///
/// - `installation_id`: The unique identifier of the installation.
/// - `repository_id`: The unique identifier of the repository.
///
/// `PUT /user/installations/{installation_id}/repositories/{repository_id}`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn add_repo_to_installation_for_authenticated_user(
    installation_id: i64,
    repository_id: i64,
) -> AddRepoToInstallationForAuthenticatedUser {
    AddRepoToInstallationForAuthenticatedUser {
        parts: Parts::new().path(&installation_id).path(&repository_id),
    }
}

/// The request of [`add_repo_to_installation_for_authenticated_user`](add_repo_to_installation_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRepoToInstallationForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Remove a repository from an app installation.
///
/// Remove a single repository from an installation. The authenticated user must have admin access to the repository. The installation must have the `repository_selection` of `selected`.
///
/// This endpoint only works for PATs (classic) with the `repo` scope.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/apps/installations#remove-a-repository-from-an-app-installation>).
///
/// - `installation_id`: The unique identifier of the installation.
/// - `repository_id`: The unique identifier of the repository.
///
/// `DELETE /user/installations/{installation_id}/repositories/{repository_id}`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn remove_repo_from_installation_for_authenticated_user(
    installation_id: i64,
    repository_id: i64,
) -> RemoveRepoFromInstallationForAuthenticatedUser {
    RemoveRepoFromInstallationForAuthenticatedUser {
        parts: Parts::new().path(&installation_id).path(&repository_id),
    }
}

/// The request of [`remove_repo_from_installation_for_authenticated_user`](remove_repo_from_installation_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRepoFromInstallationForAuthenticatedUser {
    pub(crate) parts: Parts,
}
