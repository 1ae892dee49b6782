// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::orgs::{
    CancelInvitation, CheckMembershipForUser, CheckPublicMembershipForUser,
    CreateInvitation, CreateInvitationBody, CreateInvitationBodyRole,
    GetMembershipForAuthenticatedUser, GetMembershipForUser, ListFailedInvitations,
    ListInvitationTeams, ListMembers, ListMembersRole,
    ListMembershipsForAuthenticatedUser, ListPendingInvitations,
    ListPendingInvitationsInvitationSource, ListPendingInvitationsRole,
    ListPublicMembers, RemoveMember, RemoveMembershipForUser,
    RemovePublicMembershipForAuthenticatedUser, SetMembershipForUser,
    SetMembershipForUserBody, SetMembershipForUserBodyRole,
    SetPublicMembershipForAuthenticatedUser, UpdateMembershipForAuthenticatedUser,
    UpdateMembershipForAuthenticatedUserBody,
    UpdateMembershipForAuthenticatedUserBodyState,
};

impl Endpoint for ListFailedInvitations {
    type Output = Vec<models::OrganizationInvitation>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-failed-invitations",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/failed_invitations",
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

impl Paged for ListFailedInvitations {
    type Item = models::OrganizationInvitation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFailedInvitations {
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

impl Endpoint for ListPendingInvitations {
    type Output = Vec<models::OrganizationInvitation>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-pending-invitations",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/invitations",
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

impl Paged for ListPendingInvitations {
    type Item = models::OrganizationInvitation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPendingInvitations {
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

impl Endpoint for CreateInvitation {
    type Output = models::OrganizationInvitation;
    const OPERATION: Operation = Operation {
        id: "orgs/create-invitation",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/invitations",
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

impl CreateInvitation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CancelInvitation {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/cancel-invitation",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/invitations/{invitation_id}",
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

impl CancelInvitation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListInvitationTeams {
    type Output = Vec<models::Team>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-invitation-teams",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/invitations/{invitation_id}/teams",
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

impl Paged for ListInvitationTeams {
    type Item = models::Team;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListInvitationTeams {
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

impl Endpoint for ListMembers {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-members",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/members",
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

impl Paged for ListMembers {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListMembers {
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

impl Endpoint for CheckMembershipForUser {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "orgs/check-membership-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/members/{username}",
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

impl CheckMembershipForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveMember {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/remove-member",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/members/{username}",
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

impl RemoveMember {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetMembershipForUser {
    type Output = models::OrgMembership;
    const OPERATION: Operation = Operation {
        id: "orgs/get-membership-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/memberships/{username}",
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

impl GetMembershipForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetMembershipForUser {
    type Output = models::OrgMembership;
    const OPERATION: Operation = Operation {
        id: "orgs/set-membership-for-user",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/memberships/{username}",
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

impl SetMembershipForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveMembershipForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/remove-membership-for-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/memberships/{username}",
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

impl RemoveMembershipForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPublicMembers {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-public-members",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/public_members",
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

impl Paged for ListPublicMembers {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPublicMembers {
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

impl Endpoint for CheckPublicMembershipForUser {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "orgs/check-public-membership-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/public_members/{username}",
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

impl CheckPublicMembershipForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetPublicMembershipForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/set-public-membership-for-authenticated-user",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/public_members/{username}",
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

impl SetPublicMembershipForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemovePublicMembershipForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/remove-public-membership-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/public_members/{username}",
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

impl RemovePublicMembershipForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListMembershipsForAuthenticatedUser {
    type Output = Vec<models::OrgMembership>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-memberships-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/memberships/orgs",
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

impl Paged for ListMembershipsForAuthenticatedUser {
    type Item = models::OrgMembership;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListMembershipsForAuthenticatedUser {
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

impl Endpoint for GetMembershipForAuthenticatedUser {
    type Output = models::OrgMembership;
    const OPERATION: Operation = Operation {
        id: "orgs/get-membership-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/memberships/orgs/{org}",
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

impl GetMembershipForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateMembershipForAuthenticatedUser {
    type Output = models::OrgMembership;
    const OPERATION: Operation = Operation {
        id: "orgs/update-membership-for-authenticated-user",
        method: octoforge_runtime::Verb::Patch,
        path: "/user/memberships/orgs/{org}",
        body_required: true,
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

impl UpdateMembershipForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListPendingInvitationsRole {
    const NAME: &'static str = "ListPendingInvitationsRole";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Admin => "admin",
            Self::DirectMember => "direct_member",
            Self::BillingManager => "billing_manager",
            Self::HiringManager => "hiring_manager",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "admin" => Self::Admin,
            "direct_member" => Self::DirectMember,
            "billing_manager" => Self::BillingManager,
            "hiring_manager" => Self::HiringManager,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListPendingInvitationsRole);

impl Literal for ListPendingInvitationsInvitationSource {
    const NAME: &'static str = "ListPendingInvitationsInvitationSource";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Member => "member",
            Self::Scim => "scim",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "member" => Self::Member,
            "scim" => Self::Scim,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListPendingInvitationsInvitationSource);

impl Object for CreateInvitationBody {
    const NAME: &'static str = "CreateInvitationBody";
    const FIELDS: &'static [&'static str] = &["invitee_id", "email", "role", "team_ids"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            invitee_id: fields.at(0),
            email: fields.at(1),
            role: fields.at(2),
            team_ids: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.invitee_id, &self.email, &self.role, &self.team_ids], &self.extra)
    }
}

octoforge_runtime::object!(CreateInvitationBody);

impl Literal for ListMembersRole {
    const NAME: &'static str = "ListMembersRole";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Admin => "admin",
            Self::Member => "member",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "admin" => Self::Admin,
            "member" => Self::Member,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListMembersRole);

impl Object for SetMembershipForUserBody {
    const NAME: &'static str = "SetMembershipForUserBody";
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

octoforge_runtime::object!(SetMembershipForUserBody);

impl Object for UpdateMembershipForAuthenticatedUserBody {
    const NAME: &'static str = "UpdateMembershipForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &["state"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.state], &self.extra)
    }
}

octoforge_runtime::object!(UpdateMembershipForAuthenticatedUserBody);

impl Literal for CreateInvitationBodyRole {
    const NAME: &'static str = "CreateInvitationBodyRole";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::DirectMember => "direct_member",
            Self::BillingManager => "billing_manager",
            Self::Reinstate => "reinstate",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "admin" => Self::Admin,
            "direct_member" => Self::DirectMember,
            "billing_manager" => Self::BillingManager,
            "reinstate" => Self::Reinstate,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateInvitationBodyRole);

impl Literal for SetMembershipForUserBodyRole {
    const NAME: &'static str = "SetMembershipForUserBodyRole";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::Member => "member",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "admin" => Self::Admin,
            "member" => Self::Member,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SetMembershipForUserBodyRole);

impl Literal for UpdateMembershipForAuthenticatedUserBodyState {
    const NAME: &'static str = "UpdateMembershipForAuthenticatedUserBodyState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdateMembershipForAuthenticatedUserBodyState);
