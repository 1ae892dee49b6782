// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::gists::{Update, UpdateBody, UpdateBodyFilesValue};

impl Endpoint for Update {
    type Output = models::GistSimple;
    const OPERATION: Operation = Operation {
        id: "gists/update",
        method: octoforge_runtime::Verb::Patch,
        path: "/gists/{gist_id}",
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

impl Update {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for UpdateBody {
    const NAME: &'static str = "UpdateBody";
    const FIELDS: &'static [&'static str] = &["description", "files"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            files: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.description, &self.files], &self.extra)
    }
}

octoforge_runtime::object!(UpdateBody);

impl Object for UpdateBodyFilesValue {
    const NAME: &'static str = "UpdateBodyFilesValue";
    const FIELDS: &'static [&'static str] = &["content", "filename"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content: fields.at(0),
            filename: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.content, &self.filename], &self.extra)
    }
}

octoforge_runtime::object!(UpdateBodyFilesValue);
