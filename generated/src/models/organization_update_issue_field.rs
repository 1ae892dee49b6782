// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-update-issue-field`.

use octoforge_runtime::{Extra, Maybe};
use super::{IssueTypeColor, OrganizationMembersOnlyAll};

/// Described at `/components/schemas/organization-update-issue-field`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationUpdateIssueField {
    /// Name of the issue field.
    pub name: Option<String>,
    /// Description of the issue field.
    pub description: Maybe<String>,
    /// The visibility of the issue field. Can be `organization_members_only` (visible only within the organization) or `all` (visible to all users who can see issues). Only used when the visibility settings feature is enabled.
    pub visibility: Option<OrganizationMembersOnlyAll>,
    /// Options for select fields. Only applicable when updating single_select or multi_select fields. When provided, this array **replaces** the entire existing set of options rather than adding to or updating individual options. To retain or update an existing option, include it in the array with its `id`. Options sent without an `id` are treated as new options and may cause existing options to be deleted and recreated.
    pub options: Option<Vec<OrganizationUpdateIssueFieldOption>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for OrganizationUpdateIssueField {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/components/schemas/organization-update-issue-field/properties/options/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationUpdateIssueFieldOption {
    /// The id of an existing option to retain or update. Omit this when creating a new option.
    pub id: Option<i64>,
    /// Name of the option.
    pub name: String,
    /// Description of the option.
    pub description: Maybe<String>,
    /// Color for the option.
    pub color: IssueTypeColor,
    /// Priority of the option for ordering.
    pub priority: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OrganizationUpdateIssueFieldOption {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        color: impl Into<IssueTypeColor>,
        priority: i64,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.color = color.into();
        new.priority = priority;
        new
    }
}
