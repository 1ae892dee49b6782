// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-of-conduct`.

use octoforge_runtime::Extra;

/// Code Of Conduct
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeOfConduct {
    /// `key`
    pub key: String,
    /// `name`
    pub name: String,
    /// `url`
    pub url: String,
    /// `body`
    pub body: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
