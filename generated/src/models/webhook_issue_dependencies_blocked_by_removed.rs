// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issue-dependencies-blocked-by-removed`.

use octoforge_runtime::{Boxed, Extra, Number};
use super::{
    BlockedByRemoved, Issue, OrganizationSimple, Repository, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// blocked by issue removed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueDependenciesBlockedByRemoved {
    /// `action`
    pub action: BlockedByRemoved,
    /// The ID of the blocked issue.
    pub blocked_issue_id: Option<Number>,
    /// `blocked_issue`
    pub blocked_issue: Option<Boxed<Issue>>,
    /// The ID of the blocking issue.
    pub blocking_issue_id: Option<Number>,
    /// `blocking_issue`
    pub blocking_issue: Option<Boxed<Issue>>,
    /// `blocking_issue_repo`
    pub blocking_issue_repo: Option<Boxed<Repository>>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
