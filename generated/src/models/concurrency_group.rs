// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/concurrency-group`.

use octoforge_runtime::{Extra, Maybe};
use super::InProgressPending;

/// A concurrency group with the workflow runs and jobs that are either currently holding
/// or waiting for the concurrency group lease.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConcurrencyGroup {
    /// The name of the concurrency group.
    pub group_name: String,
    /// API URL for this concurrency group.
    pub group_url: String,
    /// `total_count`
    pub total_count: i64,
    /// `group_members`
    pub group_members: Vec<ConcurrencyGroupGroupMember>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/concurrency-group/properties/group_members/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConcurrencyGroupGroupMember {
    /// The ID of the workflow run.
    pub run_id: i64,
    /// The name of the workflow run.
    pub run_name: String,
    /// API URL for the workflow run.
    pub run_url: Option<String>,
    /// Web URL for the workflow run.
    pub run_html_url: Option<String>,
    /// The ID of the job, when the item represents a job-level or reusable-workflow-level lease.
    pub job_id: Option<i64>,
    /// The display name of the job, when the item represents a job-level or reusable-workflow-level lease.
    pub job_name: Option<String>,
    /// API URL for the job.
    pub job_url: Maybe<String>,
    /// Web URL for the job.
    pub job_html_url: Maybe<String>,
    /// `status`
    pub status: InProgressPending,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
