// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ActivityType;

impl Literal for ActivityType {
    const NAME: &'static str = "ActivityType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Push => "push",
            Self::ForcePush => "force_push",
            Self::BranchDeletion => "branch_deletion",
            Self::BranchCreation => "branch_creation",
            Self::PrMerge => "pr_merge",
            Self::MergeQueueMerge => "merge_queue_merge",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "push" => Self::Push,
            "force_push" => Self::ForcePush,
            "branch_deletion" => Self::BranchDeletion,
            "branch_creation" => Self::BranchCreation,
            "pr_merge" => Self::PrMerge,
            "merge_queue_merge" => Self::MergeQueueMerge,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActivityType);
