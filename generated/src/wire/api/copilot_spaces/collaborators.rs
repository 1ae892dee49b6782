// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::copilot_spaces::{
    AddCollaboratorForOrg, AddCollaboratorForOrgBody, AddCollaboratorForUser,
    ListCollaboratorsForOrg, ListCollaboratorsForOrgResponse, ListCollaboratorsForUser,
    RemoveCollaboratorForOrg, RemoveCollaboratorForUser, UpdateCollaboratorForOrg,
    UpdateCollaboratorForOrgBody, UpdateCollaboratorForUser,
};

impl Endpoint for ListCollaboratorsForOrg {
    type Output = ListCollaboratorsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/list-collaborators-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot-spaces/{space_number}/collaborators",
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

impl ListCollaboratorsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddCollaboratorForOrg {
    type Output = models::CopilotSpaceCollaborator;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/add-collaborator-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/copilot-spaces/{space_number}/collaborators",
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

impl AddCollaboratorForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateCollaboratorForOrg {
    type Output = Option<models::CopilotSpaceCollaborator>;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/update-collaborator-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
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
        answer.optional()
    }
}

impl UpdateCollaboratorForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveCollaboratorForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/remove-collaborator-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
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

impl RemoveCollaboratorForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCollaboratorsForUser {
    type Output = ListCollaboratorsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/list-collaborators-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/copilot-spaces/{space_number}/collaborators",
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

impl ListCollaboratorsForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddCollaboratorForUser {
    type Output = models::CopilotSpaceCollaborator;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/add-collaborator-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/copilot-spaces/{space_number}/collaborators",
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

impl AddCollaboratorForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateCollaboratorForUser {
    type Output = Option<models::CopilotSpaceCollaborator>;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/update-collaborator-for-user",
        method: octoforge_runtime::Verb::Put,
        path: "/users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
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
        answer.optional()
    }
}

impl UpdateCollaboratorForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveCollaboratorForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/remove-collaborator-for-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}",
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

impl RemoveCollaboratorForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListCollaboratorsForOrgResponse {
    const NAME: &'static str = "ListCollaboratorsForOrgResponse";
    const FIELDS: &'static [&'static str] = &["collaborators"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            collaborators: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.collaborators], &self.extra)
    }
}

octoforge_runtime::object!(ListCollaboratorsForOrgResponse);

impl Object for AddCollaboratorForOrgBody {
    const NAME: &'static str = "AddCollaboratorForOrgBody";
    const FIELDS: &'static [&'static str] = &["actor_type", "actor_identifier", "role"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            actor_type: fields.at(0),
            actor_identifier: fields.at(1),
            role: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.actor_type, &self.actor_identifier, &self.role], &self.extra)
    }
}

octoforge_runtime::object!(AddCollaboratorForOrgBody);

impl Object for UpdateCollaboratorForOrgBody {
    const NAME: &'static str = "UpdateCollaboratorForOrgBody";
    const FIELDS: &'static [&'static str] = &["role"];
    const REQUIRED: &'static [u64] = &[1];

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

octoforge_runtime::object!(UpdateCollaboratorForOrgBody);
