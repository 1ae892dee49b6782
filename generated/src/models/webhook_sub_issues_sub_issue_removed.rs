// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-sub-issues-sub-issue-removed`.

use octoforge_runtime::{Boxed, Extra, Number};
use super::{
    Issue, OrganizationSimple, Repository, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, SubIssueRemoved,
};

/// sub-issue removed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSubIssuesSubIssueRemoved {
    /// `action`
    pub action: SubIssueRemoved,
    /// The ID of the sub-issue.
    pub sub_issue_id: Option<Number>,
    /// `sub_issue`
    pub sub_issue: Option<Boxed<Issue>>,
    /// `sub_issue_repo`
    pub sub_issue_repo: Option<Boxed<Repository>>,
    /// The ID of the parent issue.
    pub parent_issue_id: Number,
    /// `parent_issue`
    pub parent_issue: Issue,
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
