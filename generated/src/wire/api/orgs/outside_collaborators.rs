// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::orgs::{
    ConvertMemberToOutsideCollaborator, ConvertMemberToOutsideCollaboratorBody,
    ListOutsideCollaborators, RemoveOutsideCollaborator,
};

impl Endpoint for ListOutsideCollaborators {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-outside-collaborators",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/outside_collaborators",
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

impl Paged for ListOutsideCollaborators {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListOutsideCollaborators {
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

impl Endpoint for ConvertMemberToOutsideCollaborator {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "orgs/convert-member-to-outside-collaborator",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/outside_collaborators/{username}",
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
        answer.optional()
    }
}

impl ConvertMemberToOutsideCollaborator {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveOutsideCollaborator {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/remove-outside-collaborator",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/outside_collaborators/{username}",
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

impl RemoveOutsideCollaborator {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ConvertMemberToOutsideCollaboratorBody {
    const NAME: &'static str = "ConvertMemberToOutsideCollaboratorBody";
    const FIELDS: &'static [&'static str] = &["async"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#async: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#async], &self.extra)
    }
}

octoforge_runtime::object!(ConvertMemberToOutsideCollaboratorBody);
