// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/concurrency-group-run-list`.

use octoforge_runtime::{Extra, Maybe};
use super::InProgressPending;

/// A list of concurrency groups associated with a workflow run.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConcurrencyGroupRunList {
    /// The total number of concurrency groups this workflow run participates in,
    /// derived from the run's configuration. This count is not filtered by
    /// whether the run currently holds or is waiting in each group, so it can
    /// include groups whose `group_members` array is empty (for example, when
    /// the run has already released its lease in that group).
    pub total_count: i64,
    /// `concurrency_groups`
    pub concurrency_groups: Vec<ConcurrencyGroupRunListConcurrencyGroup>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/concurrency-group-run-list/properties/concurrency_groups/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConcurrencyGroupRunListConcurrencyGroup {
    /// The name of the concurrency group.
    pub group_name: String,
    /// API URL for this concurrency group. May return 404 if the group
    /// has no active items at the time it is requested, since the
    /// get-by-name endpoint reports the live repo-wide state of a group
    /// while this endpoint lists groups associated with a run by
    /// configuration.
    pub group_url: String,
    /// Items belonging to this workflow run that are either currently holding or
    /// waiting for the concurrency group lease. May be empty if the run no
    /// longer has any active or queued items in this group.
    pub group_members: Vec<ConcurrencyGroupRunListConcurrencyGroupGroupMember>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/concurrency-group-run-list/properties/concurrency_groups/items/properties/group_members/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConcurrencyGroupRunListConcurrencyGroupGroupMember {
    /// The ID of the workflow run.
    pub run_id: i64,
    /// The name of the workflow run.
    pub run_name: String,
    /// API URL for the workflow run.
    pub run_url: Option<String>,
    /// Web URL for the workflow run.
    pub run_html_url: Option<String>,
    /// Queue position. 0 means the item holds the concurrency lease (in_progress), 1 or higher means queued (pending).
    pub position: i64,
    /// API URL to get items ahead of this item in the concurrency group.
    pub position_url: String,
    /// The ID of the job, when the item represents a job-level or reusable-workflow-level lease.
    pub job_id: Maybe<i64>,
    /// The display name of the job, when the item represents a job-level or reusable-workflow-level lease.
    pub job_name: Maybe<String>,
    /// API URL for the job.
    pub job_url: Maybe<String>,
    /// Web URL for the job.
    pub job_html_url: Maybe<String>,
    /// `status`
    pub status: InProgressPending,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
