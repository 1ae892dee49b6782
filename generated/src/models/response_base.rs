// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-stack-minimal/properties/base`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/pull-request-stack-minimal/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseBase {
    /// `ref`
    pub r#ref: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
