// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sub-issues-parent-issue-added`.

use octoforge_runtime::{Boxed, Extra, Number};
use super::{
    Issue, OrganizationSimple, ParentIssueAdded, Repository, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// parent issue added event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSubIssuesParentIssueAdded {
    /// `action`
    pub action: ParentIssueAdded,
    /// The ID of the parent issue.
    pub parent_issue_id: Option<Number>,
    /// `parent_issue`
    pub parent_issue: Option<Boxed<Issue>>,
    /// `parent_issue_repo`
    pub parent_issue_repo: Option<Boxed<Repository>>,
    /// The ID of the sub-issue.
    pub sub_issue_id: Number,
    /// `sub_issue`
    pub sub_issue: Issue,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
