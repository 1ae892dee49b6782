// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-dequeued`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookPullRequestDequeuedPullRequest,
};

/// pull_request dequeued event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestDequeued {
    /// `action`
    pub action: WebhookPullRequestDequeuedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `number`
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Pull Request
    pub pull_request: WebhookPullRequestDequeuedPullRequest,
    /// `reason`
    pub reason: WebhookPullRequestDequeuedReason,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-dequeued/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPullRequestDequeuedAction {
    /// `dequeued`
    Dequeued,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/webhook-pull-request-dequeued/properties/reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPullRequestDequeuedReason {
    /// `UNKNOWN_REMOVAL_REASON`
    UnknownRemovalReason,
    /// `MANUAL`
    Manual,
    /// `MERGE`
    Merge,
    /// `MERGE_CONFLICT`
    MergeConflict,
    /// `CI_FAILURE`
    CiFailure,
    /// `CI_TIMEOUT`
    CiTimeout,
    /// `ALREADY_MERGED`
    AlreadyMerged,
    /// `QUEUE_CLEARED`
    QueueCleared,
    /// `ROLL_BACK`
    RollBack,
    /// `BRANCH_PROTECTIONS`
    BranchProtections,
    /// `GIT_TREE_INVALID`
    GitTreeInvalid,
    /// `INVALID_MERGE_COMMIT`
    InvalidMergeCommit,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
