// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issue-dependencies-blocking-added`.

use octoforge_runtime::{Boxed, Extra, Number};
use super::{
    BlockingAdded, Issue, OrganizationSimple, Repository, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// blocking issue added event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueDependenciesBlockingAdded {
    /// `action`
    pub action: BlockingAdded,
    /// The ID of the blocked issue.
    pub blocked_issue_id: Option<Number>,
    /// `blocked_issue`
    pub blocked_issue: Option<Boxed<Issue>>,
    /// `blocked_issue_repo`
    pub blocked_issue_repo: Option<Boxed<Repository>>,
    /// The ID of the blocking issue.
    pub blocking_issue_id: Option<Number>,
    /// `blocking_issue`
    pub blocking_issue: Option<Boxed<Issue>>,
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
