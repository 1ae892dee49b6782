// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-create-issue-type`.

use octoforge_runtime::{Extra, Maybe};
use super::IssueTypeColor;

/// Described at `/components/schemas/organization-create-issue-type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationCreateIssueType {
    /// Name of the issue type.
    pub name: String,
    /// Whether or not the issue type is enabled at the organization level.
    pub is_enabled: bool,
    /// Description of the issue type.
    pub description: Maybe<String>,
    /// Color for the issue type.
    pub color: Maybe<IssueTypeColor>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OrganizationCreateIssueType {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, is_enabled: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.is_enabled = is_enabled;
        new
    }
}
