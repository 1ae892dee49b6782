// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/content-file/properties/_links`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/content-file/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContentFileLinks {
    /// `git`
    pub git: Option<String>,
    /// `html`
    pub html: Option<String>,
    /// `self`
    pub self_: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
