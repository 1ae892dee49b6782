// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-variable`.

use octoforge_runtime::{DateTime, Extra};

/// Actions Variable
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsVariable {
    /// The name of the variable.
    pub name: String,
    /// The value of the variable.
    pub value: String,
    /// The date and time at which the variable was created, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub created_at: DateTime,
    /// The date and time at which the variable was last updated, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
