// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Parts, Visit,
};
use crate::api::markdown::{Render, RenderBody, RenderBodyMode, RenderRaw};

impl Endpoint for Render {
    type Output = String;
    const OPERATION: Operation = Operation {
        id: "markdown/render",
        method: octoforge_runtime::Verb::Post,
        path: "/markdown",
        accept: "text/html",
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
        answer.text()
    }
}

impl Render {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for RenderRaw {
    type Output = String;
    const OPERATION: Operation = Operation {
        id: "markdown/render-raw",
        method: octoforge_runtime::Verb::Post,
        path: "/markdown/raw",
        accept: "text/html",
        content_type: "text/plain",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        self.body.as_deref().map_or(Body::None, Body::Text)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl RenderRaw {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Object for RenderBody {
    const NAME: &'static str = "RenderBody";
    const FIELDS: &'static [&'static str] = &["text", "mode", "context"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            text: fields.at(0),
            mode: fields.at(1),
            context: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.text, &self.mode, &self.context], &self.extra)
    }
}

octoforge_runtime::object!(RenderBody);

impl Literal for RenderBodyMode {
    const NAME: &'static str = "RenderBodyMode";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Markdown => "markdown",
            Self::Gfm => "gfm",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "markdown" => Self::Markdown,
            "gfm" => Self::Gfm,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RenderBodyMode);
