// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-of-conduct-simple`.

use octoforge_runtime::Extra;

/// Code of Conduct Simple
#[doc(alias = "nullable-code-of-conduct-simple")]
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeOfConductSimple {
    /// `url`
    pub url: String,
    /// `key`
    pub key: String,
    /// `name`
    pub name: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
