// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `markdown`: markdown.

use octoforge_runtime::{Extra, Parts};

/// Render a Markdown document.
///
/// Depending on what is rendered in the Markdown, you may need to provide additional token scopes for labels, such as `issues:read` or `pull_requests:read`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/markdown/markdown#render-a-markdown-document>).
///
/// `POST /markdown`
///
/// - 200: text (`text/html`)
/// - 304: no content
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](Render::download).
pub fn render(text: impl Into<String>) -> Render {
    Render {
        parts: Parts::new(),
        body: RenderBody::new(text),
    }
}

/// The request of [`render`](render()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Render {
    pub(crate) parts: Parts,
    pub(crate) body: RenderBody,
}

impl Render {
    /// The rendering mode.
    pub fn mode(mut self, mode: impl Into<RenderBodyMode>) -> Self {
        self.body.mode = Some(mode.into());
        self
    }

    /// The repository context to use when creating references in `gfm` mode.  For example, setting `context` to `octo-org/octo-repo` will change the text `#42` into an HTML link to issue 42 in the `octo-org/octo-repo` repository.
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.body.context = Some(context.into());
        self
    }
}

/// Described at `/paths/~1markdown/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RenderBody {
    /// The Markdown text to render in HTML.
    pub text: String,
    /// The rendering mode.
    pub mode: Option<RenderBodyMode>,
    /// The repository context to use when creating references in `gfm` mode.  For example, setting `context` to `octo-org/octo-repo` will change the text `#42` into an HTML link to issue 42 in the `octo-org/octo-repo` repository.
    pub context: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RenderBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.text = text.into();
        new
    }
}

/// The rendering mode.
#[derive(Clone)]
#[non_exhaustive]
pub enum RenderBodyMode {
    /// `markdown`
    Markdown,
    /// `gfm`
    Gfm,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Render a Markdown document in raw mode.
///
/// You must send Markdown as plain text (using a `Content-Type` header of `text/plain` or `text/x-markdown`) to this endpoint, rather than using JSON format. In raw mode, [GitHub Flavored Markdown](https://github.github.com/gfm/) is not supported and Markdown will be rendered in plain format like a README.md file. Markdown content must be 400 KB or less.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/markdown/markdown#render-a-markdown-document-in-raw-mode>).
///
/// `POST /markdown/raw`
///
/// - 200: text (`text/html`)
/// - 304: no content
///
/// [How to send it](crate#sending). For [downloading](crate#downloads-and-uploads): [`download`](RenderRaw::download).
#[inline]
pub fn render_raw() -> RenderRaw {
    RenderRaw {
        parts: Parts::new(),
        body: None,
    }
}

/// The request of [`render_raw`](render_raw()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenderRaw {
    pub(crate) parts: Parts,
    pub(crate) body: Option<String>,
}

impl RenderRaw {
    /// Sets the body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}
