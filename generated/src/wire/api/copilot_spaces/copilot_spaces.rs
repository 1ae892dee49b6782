// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::copilot_spaces::{
    BaseRole, CreateForOrg, CreateForOrgBody, CreateForUser, CreateForUserBody,
    DeleteForOrg, DeleteForUser, GetForOrg, GetForUser, ListForOrg, ListForOrgResponse,
    ListForUser, Metadata, ResourcesAttribute, UpdateForOrg, UpdateForOrgBody,
    UpdateForUser, UpdateForUserBody,
};

impl Endpoint for ListForOrg {
    type Output = ListForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/list-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot-spaces",
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

impl Paged for ListForOrg {
    type Item = models::CopilotSpace;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.spaces
    }
}

impl ListForOrg {
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

impl Endpoint for CreateForOrg {
    type Output = models::CopilotSpace;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/create-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/copilot-spaces",
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

impl CreateForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetForOrg {
    type Output = models::CopilotSpace;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/get-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot-spaces/{space_number}",
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

impl GetForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateForOrg {
    type Output = models::CopilotSpace;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/update-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/copilot-spaces/{space_number}",
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

impl UpdateForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/delete-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/copilot-spaces/{space_number}",
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

impl DeleteForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForUser {
    type Output = ListForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/list-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/copilot-spaces",
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

impl Paged for ListForUser {
    type Item = models::CopilotSpace;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.spaces
    }
}

impl ListForUser {
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

impl Endpoint for CreateForUser {
    type Output = models::CopilotSpace;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/create-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/copilot-spaces",
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

impl CreateForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetForUser {
    type Output = models::CopilotSpace;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/get-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/copilot-spaces/{space_number}",
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

impl GetForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateForUser {
    type Output = models::CopilotSpace;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/update-for-user",
        method: octoforge_runtime::Verb::Put,
        path: "/users/{username}/copilot-spaces/{space_number}",
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

impl UpdateForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/delete-for-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/copilot-spaces/{space_number}",
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

impl DeleteForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListForOrgResponse {
    const NAME: &'static str = "ListForOrgResponse";
    const FIELDS: &'static [&'static str] = &["spaces"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            spaces: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.spaces], &self.extra)
    }
}

octoforge_runtime::object!(ListForOrgResponse);

impl Object for CreateForOrgBody {
    const NAME: &'static str = "CreateForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "general_instructions",
        "base_role",
        "resources_attributes",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            general_instructions: fields.at(2),
            base_role: fields.at(3),
            resources_attributes: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.general_instructions,
                &self.base_role,
                &self.resources_attributes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateForOrgBody);

impl Object for UpdateForOrgBody {
    const NAME: &'static str = "UpdateForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "general_instructions",
        "base_role",
        "resources_attributes",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            general_instructions: fields.at(2),
            base_role: fields.at(3),
            resources_attributes: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.general_instructions,
                &self.base_role,
                &self.resources_attributes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateForOrgBody);

impl Object for CreateForUserBody {
    const NAME: &'static str = "CreateForUserBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "general_instructions",
        "base_role",
        "resources_attributes",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            general_instructions: fields.at(2),
            base_role: fields.at(3),
            resources_attributes: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.general_instructions,
                &self.base_role,
                &self.resources_attributes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateForUserBody);

impl Object for UpdateForUserBody {
    const NAME: &'static str = "UpdateForUserBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "general_instructions",
        "base_role",
        "resources_attributes",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            general_instructions: fields.at(2),
            base_role: fields.at(3),
            resources_attributes: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.general_instructions,
                &self.base_role,
                &self.resources_attributes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateForUserBody);

impl Literal for BaseRole {
    const NAME: &'static str = "BaseRole";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Reader => "reader",
            Self::NoAccess => "no_access",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reader" => Self::Reader,
            "no_access" => Self::NoAccess,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BaseRole);

impl Object for ResourcesAttribute {
    const NAME: &'static str = "ResourcesAttribute";
    const FIELDS: &'static [&'static str] = &["resource_type", "metadata"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            resource_type: fields.at(0),
            metadata: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.resource_type, &self.metadata], &self.extra)
    }
}

octoforge_runtime::object!(ResourcesAttribute);

impl Object for Metadata {
    const NAME: &'static str = "Metadata";
    const FIELDS: &'static [&'static str] = &[
        "repository_id",
        "file_path",
        "text",
        "name",
        "number",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_id: fields.at(0),
            file_path: fields.at(1),
            text: fields.at(2),
            name: fields.at(3),
            number: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.repository_id,
                &self.file_path,
                &self.text,
                &self.name,
                &self.number,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Metadata);
