// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    AcceptInvitationForAuthenticatedUser, DeclineInvitationForAuthenticatedUser,
    DeleteInvitation, ListInvitations, ListInvitationsForAuthenticatedUser,
    UpdateInvitation, UpdateInvitationBody,
};

impl Endpoint for ListInvitations {
    type Output = Vec<models::RepositoryInvitation>;
    const OPERATION: Operation = Operation {
        id: "repos/list-invitations",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/invitations",
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

impl Paged for ListInvitations {
    type Item = models::RepositoryInvitation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListInvitations {
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

impl Endpoint for DeleteInvitation {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-invitation",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/invitations/{invitation_id}",
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

impl DeleteInvitation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateInvitation {
    type Output = models::RepositoryInvitation;
    const OPERATION: Operation = Operation {
        id: "repos/update-invitation",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/invitations/{invitation_id}",
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

impl UpdateInvitation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListInvitationsForAuthenticatedUser {
    type Output = Vec<models::RepositoryInvitation>;
    const OPERATION: Operation = Operation {
        id: "repos/list-invitations-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/repository_invitations",
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

impl Paged for ListInvitationsForAuthenticatedUser {
    type Item = models::RepositoryInvitation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListInvitationsForAuthenticatedUser {
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

impl Endpoint for DeclineInvitationForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/decline-invitation-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/repository_invitations/{invitation_id}",
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

impl DeclineInvitationForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AcceptInvitationForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/accept-invitation-for-authenticated-user",
        method: octoforge_runtime::Verb::Patch,
        path: "/user/repository_invitations/{invitation_id}",
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

impl AcceptInvitationForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateInvitationBody {
    const NAME: &'static str = "UpdateInvitationBody";
    const FIELDS: &'static [&'static str] = &["permissions"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            permissions: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.permissions], &self.extra)
    }
}

octoforge_runtime::object!(UpdateInvitationBody);
