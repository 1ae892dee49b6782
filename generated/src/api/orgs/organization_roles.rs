// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: organization roles.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get all organization roles for an organization.
///
/// Lists the organization roles available in this organization. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// To use this endpoint, the authenticated user must be one of:
///
/// - An administrator for the organization.
/// - An organization member (or a member of a team) assigned a custom organization role that includes the **View organization roles** (`read_organization_custom_org_role`) permission. For more information, see "[Permissions for organization access](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/permissions-of-custom-organization-roles#permissions-for-organization-access)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#get-all-organization-roles-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/organization-roles`
///
/// - 200: [`ListOrgRolesResponse`](crate::orgs::ListOrgRolesResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn list_org_roles(org: impl Into<String>) -> ListOrgRoles {
    ListOrgRoles {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_roles`](list_org_roles()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgRoles {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1organization-roles/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOrgRolesResponse {
    /// The total number of organization roles available to the organization.
    pub total_count: Option<i64>,
    /// The list of organization roles available to the organization.
    pub roles: Option<Vec<models::OrganizationRole>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Remove all organization roles for a team.
///
/// Removes all assigned organization roles from a team. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// The authenticated user must be an administrator for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#remove-all-organization-roles-for-a-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `DELETE /orgs/{org}/organization-roles/teams/{team_slug}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn revoke_all_org_roles_team(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> RevokeAllOrgRolesTeam {
    RevokeAllOrgRolesTeam {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`revoke_all_org_roles_team`](revoke_all_org_roles_team()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeAllOrgRolesTeam {
    pub(crate) parts: Parts,
}

/// Assign an organization role to a team.
///
/// Assigns an organization role to a team in an organization. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// The authenticated user must be an administrator for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#assign-an-organization-role-to-a-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `role_id`: The unique identifier of the role.
///
/// `PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}`
///
/// - 204: no content
/// - 404: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn assign_team_to_org_role(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    role_id: i64,
) -> AssignTeamToOrgRole {
    AssignTeamToOrgRole {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()).path(&role_id),
    }
}

/// The request of [`assign_team_to_org_role`](assign_team_to_org_role()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignTeamToOrgRole {
    pub(crate) parts: Parts,
}

/// Remove an organization role from a team.
///
/// Removes an organization role from a team. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// The authenticated user must be an administrator for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#remove-an-organization-role-from-a-team>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `role_id`: The unique identifier of the role.
///
/// `DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn revoke_org_role_team(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    role_id: i64,
) -> RevokeOrgRoleTeam {
    RevokeOrgRoleTeam {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()).path(&role_id),
    }
}

/// The request of [`revoke_org_role_team`](revoke_org_role_team()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeOrgRoleTeam {
    pub(crate) parts: Parts,
}

/// Remove all organization roles for a user.
///
/// Revokes all assigned organization roles from a user. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// The authenticated user must be an administrator for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#remove-all-organization-roles-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /orgs/{org}/organization-roles/users/{username}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn revoke_all_org_roles_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> RevokeAllOrgRolesUser {
    RevokeAllOrgRolesUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`revoke_all_org_roles_user`](revoke_all_org_roles_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeAllOrgRolesUser {
    pub(crate) parts: Parts,
}

/// Assign an organization role to a user.
///
/// Assigns an organization role to a member of an organization. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// The authenticated user must be an administrator for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#assign-an-organization-role-to-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
/// - `role_id`: The unique identifier of the role.
///
/// `PUT /orgs/{org}/organization-roles/users/{username}/{role_id}`
///
/// - 204: no content
/// - 404: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn assign_user_to_org_role(
    org: impl Into<String>,
    username: impl Into<String>,
    role_id: i64,
) -> AssignUserToOrgRole {
    AssignUserToOrgRole {
        parts: Parts::new().path(&org.into()).path(&username.into()).path(&role_id),
    }
}

/// The request of [`assign_user_to_org_role`](assign_user_to_org_role()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignUserToOrgRole {
    pub(crate) parts: Parts,
}

/// Remove an organization role from a user.
///
/// Remove an organization role from a user. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// The authenticated user must be an administrator for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#remove-an-organization-role-from-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
/// - `role_id`: The unique identifier of the role.
///
/// `DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn revoke_org_role_user(
    org: impl Into<String>,
    username: impl Into<String>,
    role_id: i64,
) -> RevokeOrgRoleUser {
    RevokeOrgRoleUser {
        parts: Parts::new().path(&org.into()).path(&username.into()).path(&role_id),
    }
}

/// The request of [`revoke_org_role_user`](revoke_org_role_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeOrgRoleUser {
    pub(crate) parts: Parts,
}

/// Get an organization role.
///
/// Gets an organization role that is available to this organization. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// To use this endpoint, the authenticated user must be one of:
///
/// - An administrator for the organization.
/// - An organization member (or a member of a team) assigned a custom organization role that includes the **View organization roles** (`read_organization_custom_org_role`) permission. For more information, see "[Permissions for organization access](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/permissions-of-custom-organization-roles#permissions-for-organization-access)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#get-an-organization-role>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `role_id`: The unique identifier of the role.
///
/// `GET /orgs/{org}/organization-roles/{role_id}`
///
/// - 200: [`OrganizationRole`](crate::models::OrganizationRole)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn get_org_role(org: impl Into<String>, role_id: i64) -> GetOrgRole {
    GetOrgRole {
        parts: Parts::new().path(&org.into()).path(&role_id),
    }
}

/// The request of [`get_org_role`](get_org_role()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgRole {
    pub(crate) parts: Parts,
}

/// List teams that are assigned to an organization role.
///
/// Lists the teams that are assigned to an organization role. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// To use this endpoint, you must be an administrator for the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#list-teams-that-are-assigned-to-an-organization-role>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `role_id`: The unique identifier of the role.
///
/// `GET /orgs/{org}/organization-roles/{role_id}/teams`
///
/// - 200: a list of [`TeamRoleAssignment`](crate::models::TeamRoleAssignment)
/// - 404: no content
/// - 422: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgRoleTeams::pages), [`items`](ListOrgRoleTeams::items).
pub fn list_org_role_teams(org: impl Into<String>, role_id: i64) -> ListOrgRoleTeams {
    ListOrgRoleTeams {
        parts: Parts::new().path(&org.into()).path(&role_id),
    }
}

/// The request of [`list_org_role_teams`](list_org_role_teams()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgRoleTeams {
    pub(crate) parts: Parts,
}

impl ListOrgRoleTeams {
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

/// List users that are assigned to an organization role.
///
/// Lists organization members that are assigned to an organization role. For more information on organization roles, see "[Using organization roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/using-organization-roles)."
///
/// To use this endpoint, you must be an administrator for the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#list-users-that-are-assigned-to-an-organization-role>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `role_id`: The unique identifier of the role.
///
/// `GET /orgs/{org}/organization-roles/{role_id}/users`
///
/// - 200: a list of [`UserRoleAssignment`](crate::models::UserRoleAssignment)
/// - 404: no content
/// - 422: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgRoleUsers::pages), [`items`](ListOrgRoleUsers::items).
pub fn list_org_role_users(org: impl Into<String>, role_id: i64) -> ListOrgRoleUsers {
    ListOrgRoleUsers {
        parts: Parts::new().path(&org.into()).path(&role_id),
    }
}

/// The request of [`list_org_role_users`](list_org_role_users()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgRoleUsers {
    pub(crate) parts: Parts,
}

impl ListOrgRoleUsers {
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

/// List organization fine-grained permissions for an organization.
///
/// Lists the fine-grained permissions that can be used in custom organization roles for an organization. For more information, see "[Managing people's access to your organization with roles](https://docs.github.com/organizations/managing-peoples-access-to-your-organization-with-roles/about-custom-organization-roles)."
///
/// To list the fine-grained permissions that can be used in custom repository roles for an organization, see "[List repository fine-grained permissions for an organization](https://docs.github.com/rest/orgs/organization-roles#list-repository-fine-grained-permissions-for-an-organization)."
///
/// To use this endpoint, the authenticated user must be one of:
///
/// - An administrator for the organization.
/// - A user, or a user on a team, with the fine-grained permissions of `read_organization_custom_org_role` in the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/organization-roles#list-organization-fine-grained-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/organization-fine-grained-permissions`
///
/// - 200: a list of [`ListOrganizationFineGrainedPermissionsResponseItem`](crate::orgs::ListOrganizationFineGrainedPermissionsResponseItem)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn list_organization_fine_grained_permissions(
    org: impl Into<String>,
) -> ListOrganizationFineGrainedPermissions {
    ListOrganizationFineGrainedPermissions {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_organization_fine_grained_permissions`](list_organization_fine_grained_permissions()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrganizationFineGrainedPermissions {
    pub(crate) parts: Parts,
}

/// A fine-grained permission that protects organization resources.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOrganizationFineGrainedPermissionsResponseItem {
    /// `name`
    pub name: String,
    /// `description`
    pub description: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
