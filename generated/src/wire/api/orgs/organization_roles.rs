// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts, Visit,
};
use crate::models;
use crate::api::orgs::{
    AssignTeamToOrgRole, AssignUserToOrgRole, GetOrgRole, ListOrgRoleTeams,
    ListOrgRoleUsers, ListOrgRoles, ListOrgRolesResponse,
    ListOrganizationFineGrainedPermissions,
    ListOrganizationFineGrainedPermissionsResponseItem, RevokeAllOrgRolesTeam,
    RevokeAllOrgRolesUser, RevokeOrgRoleTeam, RevokeOrgRoleUser,
};

impl Endpoint for ListOrgRoles {
    type Output = ListOrgRolesResponse;
    const OPERATION: Operation = Operation {
        id: "orgs/list-org-roles",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/organization-roles",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListOrgRoles {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RevokeAllOrgRolesTeam {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/revoke-all-org-roles-team",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/organization-roles/teams/{team_slug}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RevokeAllOrgRolesTeam {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AssignTeamToOrgRole {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/assign-team-to-org-role",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/organization-roles/teams/{team_slug}/{role_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl AssignTeamToOrgRole {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RevokeOrgRoleTeam {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/revoke-org-role-team",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/organization-roles/teams/{team_slug}/{role_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RevokeOrgRoleTeam {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RevokeAllOrgRolesUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/revoke-all-org-roles-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/organization-roles/users/{username}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RevokeAllOrgRolesUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AssignUserToOrgRole {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/assign-user-to-org-role",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/organization-roles/users/{username}/{role_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl AssignUserToOrgRole {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RevokeOrgRoleUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/revoke-org-role-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/organization-roles/users/{username}/{role_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RevokeOrgRoleUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgRole {
    type Output = models::OrganizationRole;
    const OPERATION: Operation = Operation {
        id: "orgs/get-org-role",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/organization-roles/{role_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgRole {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListOrgRoleTeams {
    type Output = Vec<models::TeamRoleAssignment>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-org-role-teams",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/organization-roles/{role_id}/teams",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListOrgRoleTeams {
    type Item = models::TeamRoleAssignment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListOrgRoleTeams {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for ListOrgRoleUsers {
    type Output = Vec<models::UserRoleAssignment>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-org-role-users",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/organization-roles/{role_id}/users",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListOrgRoleUsers {
    type Item = models::UserRoleAssignment;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListOrgRoleUsers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for ListOrganizationFineGrainedPermissions {
    type Output = Vec<ListOrganizationFineGrainedPermissionsResponseItem>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-organization-fine-grained-permissions",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/organization-fine-grained-permissions",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListOrganizationFineGrainedPermissions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListOrgRolesResponse {
    const NAME: &'static str = "ListOrgRolesResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "roles"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            roles: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.roles], &self.extra)
    }
}

octoforge_runtime::object!(ListOrgRolesResponse);

impl Object for ListOrganizationFineGrainedPermissionsResponseItem {
    const NAME: &'static str = "ListOrganizationFineGrainedPermissionsResponseItem";
    const FIELDS: &'static [&'static str] = &["name", "description"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.description], &self.extra)
    }
}

octoforge_runtime::object!(ListOrganizationFineGrainedPermissionsResponseItem);
