// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/renamed-issue-event`.

use octoforge_runtime::{Boxed, Extra};
use super::{Integration, IssueEventRename, RenamedAction, SimpleUser};

/// Renamed Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct RenamedIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: RenamedAction,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `rename`
    pub rename: IssueEventRename,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
