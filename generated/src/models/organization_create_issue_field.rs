// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-create-issue-field`.

use octoforge_runtime::{Extra, Maybe};
use super::{DataType, IssueTypeColor, OrganizationMembersOnlyAll};

/// Described at `/components/schemas/organization-create-issue-field`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationCreateIssueField {
    /// Name of the issue field.
    pub name: String,
    /// Description of the issue field.
    pub description: Maybe<String>,
    /// The data type of the issue field.
    pub data_type: DataType,
    /// The visibility of the issue field. Can be `organization_members_only` (visible only within the organization) or `all` (visible to all users who can see issues). Only used when the visibility settings feature is enabled. Defaults to `organization_members_only`.
    pub visibility: Option<OrganizationMembersOnlyAll>,
    /// Options for select fields. Required when data_type is 'single_select' or 'multi_select'.
    pub options: Maybe<Vec<OrganizationCreateIssueFieldOption>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OrganizationCreateIssueField {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, data_type: impl Into<DataType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.data_type = data_type.into();
        new
    }
}

/// Described at `/components/schemas/organization-create-issue-field/properties/options/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationCreateIssueFieldOption {
    /// Name of the option.
    pub name: String,
    /// Description of the option.
    pub description: Maybe<String>,
    /// Color for the option.
    pub color: IssueTypeColor,
    /// Priority of the option for ordering.
    pub priority: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OrganizationCreateIssueFieldOption {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, color: impl Into<IssueTypeColor>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.color = color.into();
        new
    }
}
