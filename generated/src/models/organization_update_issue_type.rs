// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/organization-update-issue-type`.

use super::OrganizationCreateIssueType;

/// Described at `/components/schemas/organization-update-issue-type`.
pub type OrganizationUpdateIssueType = OrganizationCreateIssueType;
