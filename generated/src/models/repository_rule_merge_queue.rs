// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-merge-queue`.

use octoforge_runtime::Extra;

/// Merges must be performed via a merge queue.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleMergeQueue {
    /// `type`
    pub r#type: RepositoryRuleMergeQueueType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleMergeQueueParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleMergeQueue {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleMergeQueueType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-merge-queue/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleMergeQueueParameters {
    /// Maximum time for a required status check to report a conclusion. After this much time has elapsed, checks that have not reported a conclusion will be assumed to have failed
    pub check_response_timeout_minutes: i64,
    /// When set to ALLGREEN, the merge commit created by merge queue for each PR in the group must pass all required checks to merge. When set to HEADGREEN, only the commit at the head of the merge group, i.e. the commit containing changes from all of the PRs in the group, must pass its required checks to merge.
    pub grouping_strategy: RepositoryRuleMergeQueueParametersGroupingStrategy,
    /// Limit the number of queued pull requests requesting checks and workflow runs at the same time.
    pub max_entries_to_build: i64,
    /// The maximum number of PRs that will be merged together in a group.
    pub max_entries_to_merge: i64,
    /// Method to use when merging changes from queued pull requests.
    pub merge_method: RepositoryRuleMergeQueueParametersMergeMethod,
    /// The minimum number of PRs that will be merged together in a group.
    pub min_entries_to_merge: i64,
    /// The time merge queue should wait after the first PR is added to the queue for the minimum group size to be met. After this time has elapsed, the minimum group size will be ignored and a smaller group will be merged.
    pub min_entries_to_merge_wait_minutes: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleMergeQueueParameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        check_response_timeout_minutes: i64,
        grouping_strategy: impl Into<RepositoryRuleMergeQueueParametersGroupingStrategy>,
        max_entries_to_build: i64,
        max_entries_to_merge: i64,
        merge_method: impl Into<RepositoryRuleMergeQueueParametersMergeMethod>,
        min_entries_to_merge: i64,
        min_entries_to_merge_wait_minutes: i64,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.check_response_timeout_minutes = check_response_timeout_minutes;
        new.grouping_strategy = grouping_strategy.into();
        new.max_entries_to_build = max_entries_to_build;
        new.max_entries_to_merge = max_entries_to_merge;
        new.merge_method = merge_method.into();
        new.min_entries_to_merge = min_entries_to_merge;
        new.min_entries_to_merge_wait_minutes = min_entries_to_merge_wait_minutes;
        new
    }
}

/// Described at `/components/schemas/repository-rule-merge-queue/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleMergeQueueType {
    /// `merge_queue`
    MergeQueue,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// When set to ALLGREEN, the merge commit created by merge queue for each PR in the group must pass all required checks to merge. When set to HEADGREEN, only the commit at the head of the merge group, i.e. the commit containing changes from all of the PRs in the group, must pass its required checks to merge.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleMergeQueueParametersGroupingStrategy {
    /// `ALLGREEN`
    Allgreen,
    /// `HEADGREEN`
    Headgreen,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Method to use when merging changes from queued pull requests.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleMergeQueueParametersMergeMethod {
    /// `MERGE`
    Merge,
    /// `SQUASH`
    Squash,
    /// `REBASE`
    Rebase,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
