// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-merge-async-result`.

use octoforge_runtime::{Extra, Value};
use super::MergeAction;

/// Pull Request Merge Async Result
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestMergeAsyncResult {
    /// `status`
    pub status: PullRequestMergeAsyncResultStatus,
    /// `details`
    pub details: PullRequestMergeAsyncResultDetails,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request-merge-async-result/properties/details`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum PullRequestMergeAsyncResultDetails {
    /// [`PullRequestMergeAsyncResultDetailsUuid`](crate::models::PullRequestMergeAsyncResultDetailsUuid).
    Uuid(PullRequestMergeAsyncResultDetailsUuid),
    /// [`PullRequestMergeAsyncResultDetailsPlain`](crate::models::PullRequestMergeAsyncResultDetailsPlain).
    Plain(PullRequestMergeAsyncResultDetailsPlain),
    /// [`PullRequestMergeAsyncResultDetailsSha`](crate::models::PullRequestMergeAsyncResultDetailsSha).
    Sha(PullRequestMergeAsyncResultDetailsSha),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<PullRequestMergeAsyncResultDetailsUuid>
for PullRequestMergeAsyncResultDetails {
    #[inline]
    fn from(value: PullRequestMergeAsyncResultDetailsUuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<PullRequestMergeAsyncResultDetailsPlain>
for PullRequestMergeAsyncResultDetails {
    #[inline]
    fn from(value: PullRequestMergeAsyncResultDetailsPlain) -> Self {
        Self::Plain(value)
    }
}

impl From<PullRequestMergeAsyncResultDetailsSha> for PullRequestMergeAsyncResultDetails {
    #[inline]
    fn from(value: PullRequestMergeAsyncResultDetailsSha) -> Self {
        Self::Sha(value)
    }
}

/// Described at `/components/schemas/pull-request-merge-async-result/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PullRequestMergeAsyncResultStatus {
    /// `pending`
    Pending,
    /// `merged`
    Merged,
    /// `enqueued`
    Enqueued,
    /// `failed`
    Failed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// When an asynchronous merge request was created or already existed
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestMergeAsyncResultDetailsUuid {
    /// `message`
    pub message: String,
    /// `uuid`
    pub uuid: String,
    /// `merge_method`
    pub merge_method: PullRequestMergeAsyncResultDetailsUuidMergeMethod,
    /// `merge_action`
    pub merge_action: MergeAction,
    /// SHA that the pull request head must match for the enqueued merge to proceed.
    pub expected_head_sha: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// When the pull request cannot be merged
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestMergeAsyncResultDetailsPlain {
    /// `message`
    pub message: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// When the pull request is already merged
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestMergeAsyncResultDetailsSha {
    /// `message`
    pub message: String,
    /// `sha`
    pub sha: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request-merge-async-result/properties/details/oneOf/0/properties/merge_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PullRequestMergeAsyncResultDetailsUuidMergeMethod {
    /// `default`
    Default,
    /// `merge`
    Merge,
    /// `squash`
    Squash,
    /// `rebase`
    Rebase,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
