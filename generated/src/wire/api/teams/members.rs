// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::teams::{
    AddMemberLegacy, AddOrUpdateMembershipForUserInOrg,
    AddOrUpdateMembershipForUserInOrgBody, AddOrUpdateMembershipForUserLegacy,
    GetMemberLegacy, GetMembershipForUserInOrg, GetMembershipForUserLegacy,
    ListMembersInOrg, ListMembersLegacy, ListPendingInvitationsInOrg,
    ListPendingInvitationsLegacy, MemberMaintainerAll, RemoveMemberLegacy,
    RemoveMembershipForUserInOrg, RemoveMembershipForUserLegacy,
};

impl Endpoint for ListPendingInvitationsInOrg {
    type Output = Vec<models::OrganizationInvitation>;
    const OPERATION: Operation = Operation {
        id: "teams/list-pending-invitations-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams/{team_slug}/invitations",
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

impl Paged for ListPendingInvitationsInOrg {
    type Item = models::OrganizationInvitation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPendingInvitationsInOrg {
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

impl Endpoint for ListMembersInOrg {
    type Output = Vec<models::TeamMember>;
    const OPERATION: Operation = Operation {
        id: "teams/list-members-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams/{team_slug}/members",
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

impl Paged for ListMembersInOrg {
    type Item = models::TeamMember;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListMembersInOrg {
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

impl Endpoint for GetMembershipForUserInOrg {
    type Output = models::TeamMembership;
    const OPERATION: Operation = Operation {
        id: "teams/get-membership-for-user-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/teams/{team_slug}/memberships/{username}",
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

impl GetMembershipForUserInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddOrUpdateMembershipForUserInOrg {
    type Output = models::TeamMembership;
    const OPERATION: Operation = Operation {
        id: "teams/add-or-update-membership-for-user-in-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/teams/{team_slug}/memberships/{username}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddOrUpdateMembershipForUserInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveMembershipForUserInOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/remove-membership-for-user-in-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/teams/{team_slug}/memberships/{username}",
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

impl RemoveMembershipForUserInOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPendingInvitationsLegacy {
    type Output = Vec<models::OrganizationInvitation>;
    const OPERATION: Operation = Operation {
        id: "teams/list-pending-invitations-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}/invitations",
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

impl Paged for ListPendingInvitationsLegacy {
    type Item = models::OrganizationInvitation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPendingInvitationsLegacy {
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

impl Endpoint for ListMembersLegacy {
    type Output = Vec<models::TeamMember>;
    const OPERATION: Operation = Operation {
        id: "teams/list-members-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}/members",
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

impl Paged for ListMembersLegacy {
    type Item = models::TeamMember;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListMembersLegacy {
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

impl Endpoint for GetMemberLegacy {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "teams/get-member-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}/members/{username}",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl GetMemberLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddMemberLegacy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/add-member-legacy",
        method: octoforge_runtime::Verb::Put,
        path: "/teams/{team_id}/members/{username}",
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

impl AddMemberLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveMemberLegacy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/remove-member-legacy",
        method: octoforge_runtime::Verb::Delete,
        path: "/teams/{team_id}/members/{username}",
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

impl RemoveMemberLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetMembershipForUserLegacy {
    type Output = models::TeamMembership;
    const OPERATION: Operation = Operation {
        id: "teams/get-membership-for-user-legacy",
        method: octoforge_runtime::Verb::Get,
        path: "/teams/{team_id}/memberships/{username}",
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

impl GetMembershipForUserLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddOrUpdateMembershipForUserLegacy {
    type Output = models::TeamMembership;
    const OPERATION: Operation = Operation {
        id: "teams/add-or-update-membership-for-user-legacy",
        method: octoforge_runtime::Verb::Put,
        path: "/teams/{team_id}/memberships/{username}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl AddOrUpdateMembershipForUserLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveMembershipForUserLegacy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "teams/remove-membership-for-user-legacy",
        method: octoforge_runtime::Verb::Delete,
        path: "/teams/{team_id}/memberships/{username}",
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

impl RemoveMembershipForUserLegacy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for MemberMaintainerAll {
    const NAME: &'static str = "MemberMaintainerAll";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Member => "member",
            Self::Maintainer => "maintainer",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "member" => Self::Member,
            "maintainer" => Self::Maintainer,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MemberMaintainerAll);

impl Object for AddOrUpdateMembershipForUserInOrgBody {
    const NAME: &'static str = "AddOrUpdateMembershipForUserInOrgBody";
    const FIELDS: &'static [&'static str] = &["role"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            role: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.role], &self.extra)
    }
}

octoforge_runtime::object!(AddOrUpdateMembershipForUserInOrgBody);
