// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/activity/properties/activity_type`.

/// The type of the activity that was performed.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityType {
    /// `push`
    Push,
    /// `force_push`
    ForcePush,
    /// `branch_deletion`
    BranchDeletion,
    /// `branch_creation`
    BranchCreation,
    /// `pr_merge`
    PrMerge,
    /// `merge_queue_merge`
    MergeQueueMerge,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
