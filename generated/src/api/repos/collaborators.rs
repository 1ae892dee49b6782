// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: collaborators.

use octoforge_runtime::Parts;
use crate::models;

/// List repository collaborators.
///
/// For organization-owned repositories, the list of collaborators includes outside collaborators, organization members that are direct collaborators, organization members with access through team memberships, organization members with access through default organization permissions, and organization owners.
/// The `permissions` hash returned in the response contains the base role permissions of the collaborator. The `role_name` is the highest role assigned to the collaborator after considering all sources of grants, including: repo, teams, organization, and enterprise.
/// There is presently not a way to differentiate between an organization level grant and a repository level grant from this endpoint response.
///
/// Team members will include the members of child teams.
///
/// The authenticated user must have write, maintain, or admin privileges on the repository to use this endpoint. For organization-owned repositories, the authenticated user needs to be a member of the organization.
/// OAuth app tokens and personal access tokens (classic) need the `read:org` and `repo` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/collaborators#list-repository-collaborators>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/collaborators`
///
/// - 200: a list of [`Collaborator`](crate::models::Collaborator)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCollaborators::pages), [`items`](ListCollaborators::items).
pub fn list_collaborators(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListCollaborators {
    ListCollaborators {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_collaborators`](list_collaborators()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollaborators {
    pub(crate) parts: Parts,
}

impl ListCollaborators {
    /// Filter collaborators returned by their affiliation. `outside` means all outside collaborators of an organization-owned repository. `direct` means all collaborators with permissions to an organization-owned repository, regardless of organization membership status. `all` means all collaborators the authenticated user can see.
    pub fn affiliation(
        mut self,
        affiliation: impl Into<ListCollaboratorsAffiliation>,
    ) -> Self {
        self.parts.query("affiliation", &affiliation.into());
        self
    }

    /// Filter collaborators by the permissions they have on the repository. If not specified, all collaborators will be returned.
    pub fn permission(
        mut self,
        permission: impl Into<ListCollaboratorsPermission>,
    ) -> Self {
        self.parts.query("permission", &permission.into());
        self
    }

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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1collaborators/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCollaboratorsAffiliation {
    /// `outside`
    Outside,
    /// `direct`
    Direct,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1collaborators/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCollaboratorsPermission {
    /// `pull`
    Pull,
    /// `triage`
    Triage,
    /// `push`
    Push,
    /// `maintain`
    Maintain,
    /// `admin`
    Admin,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Check if a user is a repository collaborator.
///
/// For organization-owned repositories, the list of collaborators includes outside collaborators, organization members that are direct collaborators, organization members with access through team memberships, organization members with access through default organization permissions, and organization owners.
///
/// Team members will include the members of child teams.
///
/// The authenticated user must have push access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` and `repo` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/collaborators#check-if-a-user-is-a-repository-collaborator>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /repos/{owner}/{repo}/collaborators/{username}`
///
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_collaborator(
    owner: impl Into<String>,
    repo: impl Into<String>,
    username: impl Into<String>,
) -> CheckCollaborator {
    CheckCollaborator {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&username.into()),
    }
}

/// The request of [`check_collaborator`](check_collaborator()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckCollaborator {
    pub(crate) parts: Parts,
}

/// Add a repository collaborator.
///
/// Add a user to a repository with a specified level of access. If the repository is owned by an organization, this API does not add the user to the organization - a user that has repository access without being an organization member is called an "outside collaborator" (if they are not an Enterprise Managed User) or a "repository collaborator" if they are an Enterprise Managed User. These users are exempt from some organization policies - see "[Adding outside collaborators to repositories](https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/adding-outside-collaborators-to-repositories-in-your-organization)" to learn more about these collaborator types.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications).
///
/// Adding an outside collaborator may be restricted by enterprise and organization administrators. For more information, see "[Enforcing repository management policies in your enterprise](https://docs.github.com/admin/policies/enforcing-policies-for-your-enterprise/enforcing-repository-management-policies-in-your-enterprise#enforcing-a-policy-for-inviting-outside-collaborators-to-repositories)" and "[Setting permissions for adding outside collaborators](https://docs.github.com/organizations/managing-organization-settings/setting-permissions-for-adding-outside-collaborators)" for organization settings.
///
/// For more information on permission levels, see "[Repository permission levels for an organization](https://docs.github.com/github/setting-up-and-managing-organizations-and-teams/repository-permission-levels-for-an-organization#permission-levels-for-repositories-owned-by-an-organization)". There are restrictions on which permissions can be granted to organization members when an organization base role is in place. In this case, the role being given must be equal to or higher than the org base permission. Otherwise, the request will fail with:
///
/// ```text
/// Cannot assign {member} permission of {role name}
/// ```
///
/// Note that, if you choose not to pass any parameters, you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// The invitee will receive a notification that they have been invited to the repository, which they must accept or decline. They may do this via the notifications page, the email they receive, or by using the [API](https://docs.github.com/rest/collaborators/invitations).
///
/// For Enterprise Managed Users, this endpoint does not send invitations - these users are automatically added to organizations and repositories. Enterprise Managed Users can only be added to organizations and repositories within their enterprise.
///
/// **Updating an existing collaborator's permission level**
///
/// The endpoint can also be used to change the permissions of an existing collaborator without first removing and re-adding the collaborator. To change the permissions, use the same endpoint and pass a different `permission` parameter. The response will be a `204`, with no other indication that the permission level changed.
///
/// **Rate limits**
///
/// You are limited to sending 50 invitations to a repository per 24 hour period. Note there is no limit if you are inviting organization members to an organization repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/collaborators#add-a-repository-collaborator>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /repos/{owner}/{repo}/collaborators/{username}`
///
/// - 201: [`RepositoryInvitation`](crate::models::RepositoryInvitation)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_collaborator(
    owner: impl Into<String>,
    repo: impl Into<String>,
    username: impl Into<String>,
) -> AddCollaborator {
    AddCollaborator {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&username.into()),
        body: models::TeamsAddOrUpdateRepoPermissionsInOrgBody::default(),
    }
}

/// The request of [`add_collaborator`](add_collaborator()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCollaborator {
    pub(crate) parts: Parts,
    pub(crate) body: models::TeamsAddOrUpdateRepoPermissionsInOrgBody,
}

impl AddCollaborator {
    /// The permission to grant the team on this repository. We accept the following permissions to be set: `pull`, `triage`, `push`, `maintain`, `admin` and you can also specify a custom repository role name, if the owning organization has defined any. If no permission is specified, the team's `permission` attribute will be used to determine what permission to grant the team on this repository.
    pub fn permission(mut self, permission: impl Into<String>) -> Self {
        self.body.permission = Some(permission.into());
        self
    }
}

/// Remove a repository collaborator.
///
/// Removes a collaborator from a repository.
///
/// To use this endpoint, the authenticated user must either be an administrator of the repository or target themselves for removal.
///
/// This endpoint also:
/// - Cancels any outstanding invitations sent by the collaborator
/// - Unassigns the user from any issues
/// - Removes access to organization projects if the user is not an organization member and is not a collaborator on any other organization repositories.
/// - Unstars the repository
/// - Updates access permissions to packages
///
/// Removing a user as a collaborator has the following effects on forks:
///  - If the user had access to a fork through their membership to this repository, the user will also be removed from the fork.
///  - If the user had their own fork of the repository, the fork will be deleted.
///  - If the user still has read access to the repository, open pull requests by this user from a fork will be denied.
///
/// > **Note:**
/// > A user can still have access to the repository through organization permissions like base repository permissions.
///
/// Although the API responds immediately, the additional permission updates might take some extra time to complete in the background.
///
/// For more information on fork permissions, see "[About permissions and visibility of forks](https://docs.github.com/pull-requests/collaborating-with-pull-requests/working-with-forks/about-permissions-and-visibility-of-forks)".
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/collaborators#remove-a-repository-collaborator>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /repos/{owner}/{repo}/collaborators/{username}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn remove_collaborator(
    owner: impl Into<String>,
    repo: impl Into<String>,
    username: impl Into<String>,
) -> RemoveCollaborator {
    RemoveCollaborator {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&username.into()),
    }
}

/// The request of [`remove_collaborator`](remove_collaborator()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveCollaborator {
    pub(crate) parts: Parts,
}

/// Get repository permissions for a user.
///
/// Checks the repository permission and role of a collaborator.
///
/// The `permission` attribute provides the legacy base roles of `admin`, `write`, `read`, and `none`, where the
/// `maintain` role is mapped to `write` and the `triage` role is mapped to `read`.
/// The `role_name` attribute provides the name of the assigned role, including custom roles. The
/// `permission` can also be used to determine which base level of access the collaborator has to the repository.
///
/// The calculated permissions are the highest role assigned to the collaborator after considering all sources of grants, including: repo, teams, organization, and enterprise.
/// There is presently not a way to differentiate between an organization level grant and a repository level grant from this endpoint response.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /repos/{owner}/{repo}/collaborators/{username}/permission`
///
/// - 200: [`RepositoryCollaboratorPermission`](crate::models::RepositoryCollaboratorPermission)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_collaborator_permission_level(
    owner: impl Into<String>,
    repo: impl Into<String>,
    username: impl Into<String>,
) -> GetCollaboratorPermissionLevel {
    GetCollaboratorPermissionLevel {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&username.into()),
    }
}

/// The request of [`get_collaborator_permission_level`](get_collaborator_permission_level()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCollaboratorPermissionLevel {
    pub(crate) parts: Parts,
}
