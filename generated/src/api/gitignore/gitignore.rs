// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `gitignore`: gitignore.

use octoforge_runtime::Parts;

/// Get all gitignore templates.
///
/// List all templates available to pass as an option when [creating a repository](https://docs.github.com/rest/repos/repos#create-a-repository-for-the-authenticated-user).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gitignore/gitignore#get-all-gitignore-templates>).
///
/// `GET /gitignore/templates`
///
/// - 200: a list of text
/// - 304: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_all_templates() -> GetAllTemplates {
    GetAllTemplates {
        parts: Parts::new(),
    }
}

/// The request of [`get_all_templates`](get_all_templates()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllTemplates {
    pub(crate) parts: Parts,
}

/// Get a gitignore template.
///
/// Get the content of a gitignore template.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw .gitignore contents.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gitignore/gitignore#get-a-gitignore-template>).
///
/// `GET /gitignore/templates/{name}`
///
/// - 200: [`GitignoreTemplate`](crate::models::GitignoreTemplate), or bytes (`application/vnd.github.raw+json`)
/// - 304: no content
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`raw`](GetTemplate::raw).
pub fn get_template(name: impl Into<String>) -> GetTemplate {
    GetTemplate {
        parts: Parts::new().path(&name.into()),
    }
}

/// The request of [`get_template`](get_template()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTemplate {
    pub(crate) parts: Parts,
}

impl GetTemplate {
    /// Asks for `application/vnd.github.raw+json`.
    #[inline]
    pub fn raw(self) -> GetTemplateRaw {
        GetTemplateRaw(self)
    }
}

/// [`get_template`](get_template()) asked for `application/vnd.github.raw+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTemplateRaw(pub(crate) GetTemplate);
