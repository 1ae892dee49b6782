// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Literal, Operation, Paged, Parts,
};
use crate::models;
use crate::api::repos::{
    AddCollaborator, CheckCollaborator, GetCollaboratorPermissionLevel,
    ListCollaborators, ListCollaboratorsAffiliation, ListCollaboratorsPermission,
    RemoveCollaborator,
};

impl Endpoint for ListCollaborators {
    type Output = Vec<models::Collaborator>;
    const OPERATION: Operation = Operation {
        id: "repos/list-collaborators",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/collaborators",
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

impl Paged for ListCollaborators {
    type Item = models::Collaborator;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListCollaborators {
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

impl Endpoint for CheckCollaborator {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "repos/check-collaborator",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/collaborators/{username}",
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

impl CheckCollaborator {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddCollaborator {
    type Output = Option<models::RepositoryInvitation>;
    const OPERATION: Operation = Operation {
        id: "repos/add-collaborator",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/collaborators/{username}",
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

impl AddCollaborator {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveCollaborator {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/remove-collaborator",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/collaborators/{username}",
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

impl RemoveCollaborator {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCollaboratorPermissionLevel {
    type Output = models::RepositoryCollaboratorPermission;
    const OPERATION: Operation = Operation {
        id: "repos/get-collaborator-permission-level",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/collaborators/{username}/permission",
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

impl GetCollaboratorPermissionLevel {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListCollaboratorsAffiliation {
    const NAME: &'static str = "ListCollaboratorsAffiliation";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Outside => "outside",
            Self::Direct => "direct",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "outside" => Self::Outside,
            "direct" => Self::Direct,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListCollaboratorsAffiliation);

impl Literal for ListCollaboratorsPermission {
    const NAME: &'static str = "ListCollaboratorsPermission";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pull => "pull",
            Self::Triage => "triage",
            Self::Push => "push",
            Self::Maintain => "maintain",
            Self::Admin => "admin",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pull" => Self::Pull,
            "triage" => Self::Triage,
            "push" => Self::Push,
            "maintain" => Self::Maintain,
            "admin" => Self::Admin,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListCollaboratorsPermission);
