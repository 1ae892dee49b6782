// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-actions-variable`.

use octoforge_runtime::{DateTime, Extra};
use super::AllPrivateSelected;

/// Organization variable for GitHub Actions.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationActionsVariable {
    /// The name of the variable.
    pub name: String,
    /// The value of the variable.
    pub value: String,
    /// The date and time at which the variable was created, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub created_at: DateTime,
    /// The date and time at which the variable was last updated, in ISO 8601 format':' YYYY-MM-DDTHH:MM:SSZ.
    pub updated_at: DateTime,
    /// Visibility of a variable
    pub visibility: AllPrivateSelected,
    /// `selected_repositories_url`
    pub selected_repositories_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
