// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `teams`: teams.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List teams.
///
/// Lists all teams in an organization that are visible to the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#list-teams>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](List::pages), [`items`](List::items).
pub fn list(org: impl Into<String>) -> List {
    List {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list`](list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    pub(crate) parts: Parts,
}

impl List {
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

    /// Filter team results by their type. For more information, see "[What kind of team should I use?](https://docs.github.com/enterprise-cloud@latest/admin/concepts/enterprise-fundamentals/teams-in-an-enterprise#what-kind-of-team-should-i-use)"
    pub fn team_type(
        mut self,
        team_type: impl Into<models::TeamTypeAllEnterpriseOrganization>,
    ) -> Self {
        self.parts.query("team_type", &team_type.into());
        self
    }
}

/// Create a team.
///
/// To create a team, the authenticated user must be a member or owner of `{org}`. By default, organization members can create teams. Organization owners can limit team creation to organization owners. For more information, see "[Setting team creation permissions](https://docs.github.com/articles/setting-team-creation-permissions-in-your-organization)."
///
/// When you create a new team, you automatically become a team maintainer without explicitly adding yourself to the optional array of `maintainers`. For more information, see "[About teams](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/about-teams)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#create-a-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/teams`
///
/// - 201: [`TeamFull`](crate::models::TeamFull)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create(org: impl Into<String>, name: impl Into<String>) -> Create {
    Create {
        parts: Parts::new().path(&org.into()),
        body: CreateBody::new(name),
    }
}

/// The request of [`create`](create()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    pub(crate) parts: Parts,
    pub(crate) body: CreateBody,
}

impl Create {
    /// The description of the team.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// List GitHub usernames for organization members who will become team maintainers.
    pub fn maintainers(
        mut self,
        maintainers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.maintainers = Some(
            maintainers.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The full name (e.g., "organization-name/repository-name") of repositories to add the team to.
    pub fn repo_names(
        mut self,
        repo_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.repo_names = Some(
            repo_names.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The level of privacy this team should have. The options are:\
    /// **For a non-nested team:**
    ///  * `secret` - only visible to organization owners and members of this team.
    ///  * `closed` - visible to all members of this organization.\
    ///    Default: `secret`\
    ///    **For a parent or child team:**
    ///  * `closed` - visible to all members of this organization.\
    ///    Default for child team: `closed`
    pub fn privacy(mut self, privacy: impl Into<models::ClosedSecret>) -> Self {
        self.body.privacy = Some(privacy.into());
        self
    }

    /// The notification setting the team has chosen. The options are:
    ///  * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    ///  * `notifications_disabled` - no one receives notifications.\
    ///    Default: `notifications_enabled`
    pub fn notification_setting(
        mut self,
        notification_setting: impl Into<models::NotificationSetting>,
    ) -> Self {
        self.body.notification_setting = Some(notification_setting.into());
        self
    }

    /// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
    pub fn permission(mut self, permission: impl Into<CreateBodyPermission>) -> Self {
        self.body.permission = Some(permission.into());
        self
    }

    /// The ID of a team to set as the parent team.
    #[inline]
    pub fn parent_team_id(mut self, parent_team_id: i64) -> Self {
        self.body.parent_team_id = Some(parent_team_id);
        self
    }

    /// The slug of a team to set as the parent team. Ignored when `parent_team_id` is also provided.
    pub fn parent_team_slug(mut self, parent_team_slug: impl Into<String>) -> Self {
        self.body.parent_team_slug = Some(parent_team_slug.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1teams/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBody {
    /// The name of the team.
    pub name: String,
    /// The description of the team.
    pub description: Option<String>,
    /// List GitHub usernames for organization members who will become team maintainers.
    pub maintainers: Option<Vec<String>>,
    /// The full name (e.g., "organization-name/repository-name") of repositories to add the team to.
    pub repo_names: Option<Vec<String>>,
    /// The level of privacy this team should have. The options are:\
    /// **For a non-nested team:**
    ///  * `secret` - only visible to organization owners and members of this team.
    ///  * `closed` - visible to all members of this organization.\
    ///    Default: `secret`\
    ///    **For a parent or child team:**
    ///  * `closed` - visible to all members of this organization.\
    ///    Default for child team: `closed`
    pub privacy: Option<models::ClosedSecret>,
    /// The notification setting the team has chosen. The options are:
    ///  * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    ///  * `notifications_disabled` - no one receives notifications.\
    ///    Default: `notifications_enabled`
    pub notification_setting: Option<models::NotificationSetting>,
    /// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
    pub permission: Option<CreateBodyPermission>,
    /// The ID of a team to set as the parent team.
    pub parent_team_id: Option<i64>,
    /// The slug of a team to set as the parent team. Ignored when `parent_team_id` is also provided.
    pub parent_team_slug: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateBodyPermission {
    /// `pull`
    Pull,
    /// `push`
    Push,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a team by name.
///
/// Gets a team using the team's `slug`. To create the `slug`, GitHub replaces special characters in the `name` string, changes all words to lowercase, and replaces spaces with a `-` separator. For example, `"My TEam Näme"` would become `my-team-name`.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `GET /organizations/{org_id}/team/{team_id}`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#get-a-team-by-name>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `GET /orgs/{org}/teams/{team_slug}`
///
/// - 200: [`TeamFull`](crate::models::TeamFull)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_by_name(org: impl Into<String>, team_slug: impl Into<String>) -> GetByName {
    GetByName {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`get_by_name`](get_by_name()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByName {
    pub(crate) parts: Parts,
}

/// Delete a team.
///
/// To delete a team, the authenticated user must be an organization owner or team maintainer.
///
/// If you are an organization owner, deleting a parent team will delete all of its child teams as well.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `DELETE /organizations/{org_id}/team/{team_id}`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#delete-a-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `DELETE /orgs/{org}/teams/{team_slug}`
///
/// - 204: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn delete_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> DeleteInOrg {
    DeleteInOrg {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`delete_in_org`](delete_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInOrg {
    pub(crate) parts: Parts,
}

/// Update a team.
///
/// To edit a team, the authenticated user must either be an organization owner or a team maintainer.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `PATCH /organizations/{org_id}/team/{team_id}`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#update-a-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `PATCH /orgs/{org}/teams/{team_slug}`
///
/// - 200: [`TeamFull`](crate::models::TeamFull)
/// - 201: [`TeamFull`](crate::models::TeamFull)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> UpdateInOrg {
    UpdateInOrg {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
        body: UpdateInOrgBody::default(),
    }
}

/// The request of [`update_in_org`](update_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateInOrgBody,
}

impl UpdateInOrg {
    /// The name of the team.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The description of the team.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The level of privacy this team should have. Editing teams without specifying this parameter leaves `privacy` intact. When a team is nested, the `privacy` for parent teams cannot be `secret`. The options are:\
    /// **For a non-nested team:**
    ///  * `secret` - only visible to organization owners and members of this team.
    ///  * `closed` - visible to all members of this organization.\
    ///    **For a parent or child team:**
    ///  * `closed` - visible to all members of this organization.
    pub fn privacy(mut self, privacy: impl Into<models::ClosedSecret>) -> Self {
        self.body.privacy = Some(privacy.into());
        self
    }

    /// The notification setting the team has chosen. Editing teams without specifying this parameter leaves `notification_setting` intact. The options are:
    ///  * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    ///  * `notifications_disabled` - no one receives notifications.
    pub fn notification_setting(
        mut self,
        notification_setting: impl Into<models::NotificationSetting>,
    ) -> Self {
        self.body.notification_setting = Some(notification_setting.into());
        self
    }

    /// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
    pub fn permission(mut self, permission: impl Into<PullPushAdmin>) -> Self {
        self.body.permission = Some(permission.into());
        self
    }

    /// The ID of a team to set as the parent team.
    pub fn parent_team_id(mut self, parent_team_id: impl Into<Maybe<i64>>) -> Self {
        self.body.parent_team_id = parent_team_id.into();
        self
    }

    /// The slug of a team to set as the parent team. Ignored when `parent_team_id` is also provided.
    pub fn parent_team_slug(
        mut self,
        parent_team_slug: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.parent_team_slug = parent_team_slug.into();
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1teams~1{team_slug}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateInOrgBody {
    /// The name of the team.
    pub name: Option<String>,
    /// The description of the team.
    pub description: Option<String>,
    /// The level of privacy this team should have. Editing teams without specifying this parameter leaves `privacy` intact. When a team is nested, the `privacy` for parent teams cannot be `secret`. The options are:\
    /// **For a non-nested team:**
    ///  * `secret` - only visible to organization owners and members of this team.
    ///  * `closed` - visible to all members of this organization.\
    ///    **For a parent or child team:**
    ///  * `closed` - visible to all members of this organization.
    pub privacy: Option<models::ClosedSecret>,
    /// The notification setting the team has chosen. Editing teams without specifying this parameter leaves `notification_setting` intact. The options are:
    ///  * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    ///  * `notifications_disabled` - no one receives notifications.
    pub notification_setting: Option<models::NotificationSetting>,
    /// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
    pub permission: Option<PullPushAdmin>,
    /// The ID of a team to set as the parent team.
    pub parent_team_id: Maybe<i64>,
    /// The slug of a team to set as the parent team. Ignored when `parent_team_id` is also provided.
    pub parent_team_slug: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateInOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
#[derive(Clone)]
#[non_exhaustive]
pub enum PullPushAdmin {
    /// `pull`
    Pull,
    /// `push`
    Push,
    /// `admin`
    Admin,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List team repositories.
///
/// Lists a team's repositories visible to the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` or `repo` scope to use this endpoint.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `GET /organizations/{org_id}/team/{team_id}/repos`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#list-team-repositories>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `GET /orgs/{org}/teams/{team_slug}/repos`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposInOrg::pages), [`items`](ListReposInOrg::items).
pub fn list_repos_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> ListReposInOrg {
    ListReposInOrg {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`list_repos_in_org`](list_repos_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposInOrg {
    pub(crate) parts: Parts,
}

impl ListReposInOrg {
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

/// Check team permissions for a repository.
///
/// Checks whether a team has `admin`, `push`, `maintain`, `triage`, or `pull` permission for a repository. Repositories inherited through a parent team will also be checked.
///
/// You can also get information about the specified repository, including what permissions the team grants on it, by passing the following custom [media type](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types/) via the `application/vnd.github.v3.repository+json` accept header.
///
/// If a team doesn't have permission for the repository, you will receive a `404 Not Found` response status.
///
/// If the repository is private, you must have at least `read` permission for that repository, and your token must have the `repo` or `admin:org` scope. Otherwise, you will receive a `404 Not Found` response status.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `GET /organizations/{org_id}/team/{team_id}/repos/{owner}/{repo}`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#check-team-permissions-for-a-repository>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}`
///
/// - 200: [`TeamRepository`](crate::models::TeamRepository) (`application/vnd.github.v3.repository+json`)
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_permissions_for_repo_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CheckPermissionsForRepoInOrg {
    CheckPermissionsForRepoInOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&team_slug.into())
            .path(&owner.into())
            .path(&repo.into()),
    }
}

/// The request of [`check_permissions_for_repo_in_org`](check_permissions_for_repo_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckPermissionsForRepoInOrg {
    pub(crate) parts: Parts,
}

/// Add or update team repository permissions.
///
/// To add a repository to a team or update the team's permission on a repository, the authenticated user must have admin access to the repository, and must be able to see the team. The repository must be owned by the organization, or a direct fork of a repository owned by the organization. You will get a `422 Unprocessable Entity` status if you attempt to add a repository to a team that is not owned by the organization. Note that, if you choose not to pass any parameters, you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `PUT /organizations/{org_id}/team/{team_id}/repos/{owner}/{repo}`.
///
/// For more information about the permission levels, see "[Repository permission levels for an organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/repository-permission-levels-for-an-organization#permission-levels-for-repositories-owned-by-an-organization)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#add-or-update-team-repository-permissions>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn add_or_update_repo_permissions_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> AddOrUpdateRepoPermissionsInOrg {
    AddOrUpdateRepoPermissionsInOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&team_slug.into())
            .path(&owner.into())
            .path(&repo.into()),
        body: models::TeamsAddOrUpdateRepoPermissionsInOrgBody::default(),
    }
}

/// The request of [`add_or_update_repo_permissions_in_org`](add_or_update_repo_permissions_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddOrUpdateRepoPermissionsInOrg {
    pub(crate) parts: Parts,
    pub(crate) body: models::TeamsAddOrUpdateRepoPermissionsInOrgBody,
}

impl AddOrUpdateRepoPermissionsInOrg {
    /// The permission to grant the team on this repository. We accept the following permissions to be set: `pull`, `triage`, `push`, `maintain`, `admin` and you can also specify a custom repository role name, if the owning organization has defined any. If no permission is specified, the team's `permission` attribute will be used to determine what permission to grant the team on this repository.
    pub fn permission(mut self, permission: impl Into<String>) -> Self {
        self.body.permission = Some(permission.into());
        self
    }
}

/// Remove a repository from a team.
///
/// If the authenticated user is an organization owner or a team maintainer, they can remove any repositories from the team. To remove a repository from a team as an organization member, the authenticated user must have admin access to the repository and must be able to see the team. This does not delete the repository, it just removes it from the team.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `DELETE /organizations/{org_id}/team/{team_id}/repos/{owner}/{repo}`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#remove-a-repository-from-a-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn remove_repo_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> RemoveRepoInOrg {
    RemoveRepoInOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&team_slug.into())
            .path(&owner.into())
            .path(&repo.into()),
    }
}

/// The request of [`remove_repo_in_org`](remove_repo_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRepoInOrg {
    pub(crate) parts: Parts,
}

/// List child teams.
///
/// Lists the child teams of the team specified by `{team_slug}`.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `GET /organizations/{org_id}/team/{team_id}/teams`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#list-child-teams>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `GET /orgs/{org}/teams/{team_slug}/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListChildInOrg::pages), [`items`](ListChildInOrg::items).
pub fn list_child_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> ListChildInOrg {
    ListChildInOrg {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`list_child_in_org`](list_child_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChildInOrg {
    pub(crate) parts: Parts,
}

impl ListChildInOrg {
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

/// Get a team (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the [Get a team by name](https://docs.github.com/rest/teams/teams#get-a-team-by-name) endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#get-a-team-legacy>).
///
/// - `team_id`: The unique identifier of the team.
///
/// `GET /teams/{team_id}`
///
/// - 200: [`TeamFull`](crate::models::TeamFull)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
#[inline]
pub fn get_legacy(team_id: i64) -> GetLegacy {
    GetLegacy {
        parts: Parts::new().path(&team_id),
    }
}

/// The request of [`get_legacy`](get_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLegacy {
    pub(crate) parts: Parts,
}

/// Delete a team (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [Delete a team](https://docs.github.com/rest/teams/teams#delete-a-team) endpoint.
///
/// To delete a team, the authenticated user must be an organization owner or team maintainer.
///
/// If you are an organization owner, deleting a parent team will delete all of its child teams as well.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#delete-a-team-legacy>).
///
/// - `team_id`: The unique identifier of the team.
///
/// `DELETE /teams/{team_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[deprecated]
#[inline]
pub fn delete_legacy(team_id: i64) -> DeleteLegacy {
    DeleteLegacy {
        parts: Parts::new().path(&team_id),
    }
}

/// The request of [`delete_legacy`](delete_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLegacy {
    pub(crate) parts: Parts,
}

/// Update a team (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [Update a team](https://docs.github.com/rest/teams/teams#update-a-team) endpoint.
///
/// To edit a team, the authenticated user must either be an organization owner or a team maintainer.
///
/// > **Note:**
/// > With nested teams, the `privacy` for parent teams cannot be `secret`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#update-a-team-legacy>).
///
/// - `team_id`: The unique identifier of the team.
///
/// `PATCH /teams/{team_id}`
///
/// - 200: [`TeamFull`](crate::models::TeamFull)
/// - 201: [`TeamFull`](crate::models::TeamFull)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn update_legacy(team_id: i64, name: impl Into<String>) -> UpdateLegacy {
    UpdateLegacy {
        parts: Parts::new().path(&team_id),
        body: UpdateLegacyBody::new(name),
    }
}

/// The request of [`update_legacy`](update_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLegacy {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateLegacyBody,
}

impl UpdateLegacy {
    /// The description of the team.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The level of privacy this team should have. Editing teams without specifying this parameter leaves `privacy` intact. The options are:\
    /// **For a non-nested team:**
    ///  * `secret` - only visible to organization owners and members of this team.
    ///  * `closed` - visible to all members of this organization.\
    ///    **For a parent or child team:**
    ///  * `closed` - visible to all members of this organization.
    pub fn privacy(mut self, privacy: impl Into<models::ClosedSecret>) -> Self {
        self.body.privacy = Some(privacy.into());
        self
    }

    /// The notification setting the team has chosen. Editing teams without specifying this parameter leaves `notification_setting` intact. The options are:
    ///  * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    ///  * `notifications_disabled` - no one receives notifications.
    pub fn notification_setting(
        mut self,
        notification_setting: impl Into<models::NotificationSetting>,
    ) -> Self {
        self.body.notification_setting = Some(notification_setting.into());
        self
    }

    /// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
    pub fn permission(mut self, permission: impl Into<PullPushAdmin>) -> Self {
        self.body.permission = Some(permission.into());
        self
    }

    /// The ID of a team to set as the parent team.
    pub fn parent_team_id(mut self, parent_team_id: impl Into<Maybe<i64>>) -> Self {
        self.body.parent_team_id = parent_team_id.into();
        self
    }

    /// The slug of a team to set as the parent team. Ignored when `parent_team_id` is also provided.
    pub fn parent_team_slug(
        mut self,
        parent_team_slug: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.parent_team_slug = parent_team_slug.into();
        self
    }
}

/// Described at `/paths/~1teams~1{team_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateLegacyBody {
    /// The name of the team.
    pub name: String,
    /// The description of the team.
    pub description: Option<String>,
    /// The level of privacy this team should have. Editing teams without specifying this parameter leaves `privacy` intact. The options are:\
    /// **For a non-nested team:**
    ///  * `secret` - only visible to organization owners and members of this team.
    ///  * `closed` - visible to all members of this organization.\
    ///    **For a parent or child team:**
    ///  * `closed` - visible to all members of this organization.
    pub privacy: Option<models::ClosedSecret>,
    /// The notification setting the team has chosen. Editing teams without specifying this parameter leaves `notification_setting` intact. The options are:
    ///  * `notifications_enabled` - team members receive notifications when the team is @mentioned.
    ///  * `notifications_disabled` - no one receives notifications.
    pub notification_setting: Option<models::NotificationSetting>,
    /// **Closing down notice**. The permission that new repositories will be added to the team with when none is specified.
    pub permission: Option<PullPushAdmin>,
    /// The ID of a team to set as the parent team.
    pub parent_team_id: Maybe<i64>,
    /// The slug of a team to set as the parent team. Ignored when `parent_team_id` is also provided.
    pub parent_team_slug: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateLegacyBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// List team repositories (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [List team repositories](https://docs.github.com/rest/teams/teams#list-team-repositories) endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#list-team-repositories-legacy>).
///
/// - `team_id`: The unique identifier of the team.
///
/// `GET /teams/{team_id}/repos`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposLegacy::pages), [`items`](ListReposLegacy::items).
#[deprecated]
#[inline]
pub fn list_repos_legacy(team_id: i64) -> ListReposLegacy {
    ListReposLegacy {
        parts: Parts::new().path(&team_id),
    }
}

/// The request of [`list_repos_legacy`](list_repos_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposLegacy {
    pub(crate) parts: Parts,
}

impl ListReposLegacy {
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

/// Check team permissions for a repository (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [Check team permissions for a repository](https://docs.github.com/rest/teams/teams#check-team-permissions-for-a-repository) endpoint.
///
/// > **Note:**
/// > Repositories inherited through a parent team will also be checked.
///
/// You can also get information about the specified repository, including what permissions the team grants on it, by passing the following custom [media type](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types/) via the `Accept` header:
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#check-team-permissions-for-a-repository-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /teams/{team_id}/repos/{owner}/{repo}`
///
/// - 200: [`TeamRepository`](crate::models::TeamRepository) (`application/vnd.github.v3.repository+json`)
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn check_permissions_for_repo_legacy(
    team_id: i64,
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CheckPermissionsForRepoLegacy {
    CheckPermissionsForRepoLegacy {
        parts: Parts::new().path(&team_id).path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`check_permissions_for_repo_legacy`](check_permissions_for_repo_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckPermissionsForRepoLegacy {
    pub(crate) parts: Parts,
}

/// Add or update team repository permissions (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new "[Add or update team repository permissions](https://docs.github.com/rest/teams/teams#add-or-update-team-repository-permissions)" endpoint.
///
/// To add a repository to a team or update the team's permission on a repository, the authenticated user must have admin access to the repository, and must be able to see the team. The repository must be owned by the organization, or a direct fork of a repository owned by the organization. You will get a `422 Unprocessable Entity` status if you attempt to add a repository to a team that is not owned by the organization.
///
/// Note that, if you choose not to pass any parameters, you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#add-or-update-team-repository-permissions-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /teams/{team_id}/repos/{owner}/{repo}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn add_or_update_repo_permissions_legacy(
    team_id: i64,
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> AddOrUpdateRepoPermissionsLegacy {
    AddOrUpdateRepoPermissionsLegacy {
        parts: Parts::new().path(&team_id).path(&owner.into()).path(&repo.into()),
        body: AddOrUpdateRepoPermissionsLegacyBody::default(),
    }
}

/// The request of [`add_or_update_repo_permissions_legacy`](add_or_update_repo_permissions_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddOrUpdateRepoPermissionsLegacy {
    pub(crate) parts: Parts,
    pub(crate) body: AddOrUpdateRepoPermissionsLegacyBody,
}

impl AddOrUpdateRepoPermissionsLegacy {
    /// The permission to grant the team on this repository. If no permission is specified, the team's `permission` attribute will be used to determine what permission to grant the team on this repository.
    pub fn permission(mut self, permission: impl Into<PullPushAdmin>) -> Self {
        self.body.permission = Some(permission.into());
        self
    }
}

/// Described at `/paths/~1teams~1{team_id}~1repos~1{owner}~1{repo}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddOrUpdateRepoPermissionsLegacyBody {
    /// The permission to grant the team on this repository. If no permission is specified, the team's `permission` attribute will be used to determine what permission to grant the team on this repository.
    pub permission: Option<PullPushAdmin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for AddOrUpdateRepoPermissionsLegacyBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Remove a repository from a team (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [Remove a repository from a team](https://docs.github.com/rest/teams/teams#remove-a-repository-from-a-team) endpoint.
///
/// If the authenticated user is an organization owner or a team maintainer, they can remove any repositories from the team. To remove a repository from a team as an organization member, the authenticated user must have admin access to the repository and must be able to see the team. NOTE: This does not delete the repository, it just removes it from the team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#remove-a-repository-from-a-team-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /teams/{team_id}/repos/{owner}/{repo}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn remove_repo_legacy(
    team_id: i64,
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> RemoveRepoLegacy {
    RemoveRepoLegacy {
        parts: Parts::new().path(&team_id).path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`remove_repo_legacy`](remove_repo_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRepoLegacy {
    pub(crate) parts: Parts,
}

/// List child teams (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [`List child teams`](https://docs.github.com/rest/teams/teams#list-child-teams) endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#list-child-teams-legacy>).
///
/// - `team_id`: The unique identifier of the team.
///
/// `GET /teams/{team_id}/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListChildLegacy::pages), [`items`](ListChildLegacy::items).
#[deprecated]
#[inline]
pub fn list_child_legacy(team_id: i64) -> ListChildLegacy {
    ListChildLegacy {
        parts: Parts::new().path(&team_id),
    }
}

/// The request of [`list_child_legacy`](list_child_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListChildLegacy {
    pub(crate) parts: Parts,
}

impl ListChildLegacy {
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

/// List teams for the authenticated user.
///
/// List all of the teams across all of the organizations to which the authenticated
/// user belongs.
///
/// OAuth app tokens and personal access tokens (classic) need the `user`, `repo`, or `read:org` scope to use this endpoint.
///
/// When using a fine-grained personal access token, the resource owner of the token must be a single organization, and the response will only include the teams from that organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/teams#list-teams-for-the-authenticated-user>).
///
/// `GET /user/teams`
///
/// - 200: a list of [`TeamFull`](crate::models::TeamFull)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
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
}
