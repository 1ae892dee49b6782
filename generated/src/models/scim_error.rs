// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/scim-error`.

use octoforge_runtime::{Extra, Maybe};

/// Scim Error
#[derive(Clone)]
#[non_exhaustive]
pub struct ScimError {
    /// `message`
    pub message: Maybe<String>,
    /// `documentation_url`
    pub documentation_url: Maybe<String>,
    /// `detail`
    pub detail: Maybe<String>,
    /// `status`
    pub status: Option<i64>,
    /// `scimType`
    pub scim_type: Maybe<String>,
    /// `schemas`
    pub schemas: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
