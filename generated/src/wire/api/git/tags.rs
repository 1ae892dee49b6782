// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::git::{CreateTag, CreateTagBody, GetTag};

impl Endpoint for CreateTag {
    type Output = models::GitTag;
    const OPERATION: Operation = Operation {
        id: "git/create-tag",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/git/tags",
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

impl CreateTag {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTag {
    type Output = models::GitTag;
    const OPERATION: Operation = Operation {
        id: "git/get-tag",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/git/tags/{tag_sha}",
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

impl GetTag {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateTagBody {
    const NAME: &'static str = "CreateTagBody";
    const FIELDS: &'static [&'static str] = &[
        "tag",
        "message",
        "object",
        "type",
        "tagger",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tag: fields.at(0),
            message: fields.at(1),
            object: fields.at(2),
            r#type: fields.at(3),
            tagger: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.tag, &self.message, &self.object, &self.r#type, &self.tagger],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateTagBody);
