// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Parts, Visit,
};
use crate::models;
use crate::api::copilot_spaces::{
    CreateResourceForOrg, CreateResourceForOrgBody, CreateResourceForUser,
    DeleteResourceForOrg, DeleteResourceForUser, GetResourceForOrg, GetResourceForUser,
    ListResourcesForOrg, ListResourcesForOrgResponse, ListResourcesForUser, ResourceType,
    UpdateResourceForOrg, UpdateResourceForOrgBody, UpdateResourceForUser,
};

impl Endpoint for ListResourcesForOrg {
    type Output = ListResourcesForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/list-resources-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot-spaces/{space_number}/resources",
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

impl ListResourcesForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateResourceForOrg {
    type Output = models::CopilotSpaceResource;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/create-resource-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/copilot-spaces/{space_number}/resources",
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

impl CreateResourceForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetResourceForOrg {
    type Output = models::CopilotSpaceResource;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/get-resource-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
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

impl GetResourceForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateResourceForOrg {
    type Output = models::CopilotSpaceResource;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/update-resource-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
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

impl UpdateResourceForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteResourceForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/delete-resource-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}",
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

impl DeleteResourceForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListResourcesForUser {
    type Output = ListResourcesForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/list-resources-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/copilot-spaces/{space_number}/resources",
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

impl ListResourcesForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateResourceForUser {
    type Output = models::CopilotSpaceResource;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/create-resource-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/copilot-spaces/{space_number}/resources",
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

impl CreateResourceForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetResourceForUser {
    type Output = models::CopilotSpaceResource;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/get-resource-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
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

impl GetResourceForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateResourceForUser {
    type Output = models::CopilotSpaceResource;
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/update-resource-for-user",
        method: octoforge_runtime::Verb::Put,
        path: "/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
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

impl UpdateResourceForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteResourceForUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot-spaces/delete-resource-for-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}",
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

impl DeleteResourceForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListResourcesForOrgResponse {
    const NAME: &'static str = "ListResourcesForOrgResponse";
    const FIELDS: &'static [&'static str] = &["resources"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            resources: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.resources], &self.extra)
    }
}

octoforge_runtime::object!(ListResourcesForOrgResponse);

impl Object for CreateResourceForOrgBody {
    const NAME: &'static str = "CreateResourceForOrgBody";
    const FIELDS: &'static [&'static str] = &["resource_type", "metadata"];
    const REQUIRED: &'static [u64] = &[3];

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

octoforge_runtime::object!(CreateResourceForOrgBody);

impl Object for UpdateResourceForOrgBody {
    const NAME: &'static str = "UpdateResourceForOrgBody";
    const FIELDS: &'static [&'static str] = &["metadata"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            metadata: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.metadata], &self.extra)
    }
}

octoforge_runtime::object!(UpdateResourceForOrgBody);

impl Literal for ResourceType {
    const NAME: &'static str = "ResourceType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Repository => "repository",
            Self::GithubFile => "github_file",
            Self::FreeText => "free_text",
            Self::GithubIssue => "github_issue",
            Self::GithubPullRequest => "github_pull_request",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "repository" => Self::Repository,
            "github_file" => Self::GithubFile,
            "free_text" => Self::FreeText,
            "github_issue" => Self::GithubIssue,
            "github_pull_request" => Self::GithubPullRequest,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ResourceType);
