// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::projects::{
    CreateDraftItemForAuthenticatedUser, CreateDraftItemForOrg, CreateDraftItemForOrgBody,
};

impl Endpoint for CreateDraftItemForOrg {
    type Output = models::ProjectsV2ItemSimple;
    const OPERATION: Operation = Operation {
        id: "projects/create-draft-item-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/projectsV2/{project_number}/drafts",
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

impl CreateDraftItemForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateDraftItemForAuthenticatedUser {
    type Output = models::ProjectsV2ItemSimple;
    const OPERATION: Operation = Operation {
        id: "projects/create-draft-item-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/{user_id}/projectsV2/{project_number}/drafts",
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

impl CreateDraftItemForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateDraftItemForOrgBody {
    const NAME: &'static str = "CreateDraftItemForOrgBody";
    const FIELDS: &'static [&'static str] = &["title", "body"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            body: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.title, &self.body], &self.extra)
    }
}

octoforge_runtime::object!(CreateDraftItemForOrgBody);
