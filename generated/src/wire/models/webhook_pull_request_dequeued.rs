// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookPullRequestDequeued, WebhookPullRequestDequeuedAction,
    WebhookPullRequestDequeuedReason,
};

impl Object for WebhookPullRequestDequeued {
    const NAME: &'static str = "WebhookPullRequestDequeued";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "number",
        "organization",
        "pull_request",
        "reason",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[489];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            number: fields.at(3),
            organization: fields.at(4),
            pull_request: fields.at(5),
            reason: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.number,
                &self.organization,
                &self.pull_request,
                &self.reason,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestDequeued);

impl Literal for WebhookPullRequestDequeuedAction {
    const NAME: &'static str = "WebhookPullRequestDequeuedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Dequeued => "dequeued",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "dequeued" => Self::Dequeued,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookPullRequestDequeuedAction);

impl Literal for WebhookPullRequestDequeuedReason {
    const NAME: &'static str = "WebhookPullRequestDequeuedReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::UnknownRemovalReason => "UNKNOWN_REMOVAL_REASON",
            Self::Manual => "MANUAL",
            Self::Merge => "MERGE",
            Self::MergeConflict => "MERGE_CONFLICT",
            Self::CiFailure => "CI_FAILURE",
            Self::CiTimeout => "CI_TIMEOUT",
            Self::AlreadyMerged => "ALREADY_MERGED",
            Self::QueueCleared => "QUEUE_CLEARED",
            Self::RollBack => "ROLL_BACK",
            Self::BranchProtections => "BRANCH_PROTECTIONS",
            Self::GitTreeInvalid => "GIT_TREE_INVALID",
            Self::InvalidMergeCommit => "INVALID_MERGE_COMMIT",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "UNKNOWN_REMOVAL_REASON" => Self::UnknownRemovalReason,
            "MANUAL" => Self::Manual,
            "MERGE" => Self::Merge,
            "MERGE_CONFLICT" => Self::MergeConflict,
            "CI_FAILURE" => Self::CiFailure,
            "CI_TIMEOUT" => Self::CiTimeout,
            "ALREADY_MERGED" => Self::AlreadyMerged,
            "QUEUE_CLEARED" => Self::QueueCleared,
            "ROLL_BACK" => Self::RollBack,
            "BRANCH_PROTECTIONS" => Self::BranchProtections,
            "GIT_TREE_INVALID" => Self::GitTreeInvalid,
            "INVALID_MERGE_COMMIT" => Self::InvalidMergeCommit,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookPullRequestDequeuedReason);
