// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/hovercard`.

use octoforge_runtime::Extra;

/// Hovercard
#[derive(Clone)]
#[non_exhaustive]
pub struct Hovercard {
    /// `contexts`
    pub contexts: Vec<HovercardContext>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/hovercard/properties/contexts/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HovercardContext {
    /// `message`
    pub message: String,
    /// `octicon`
    pub octicon: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
