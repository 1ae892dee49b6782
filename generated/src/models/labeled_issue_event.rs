// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/labeled-issue-event`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{
    Integration, IssueEventIntent, LabeledAction, LabeledIssueEventLabel, SimpleUser,
};

/// Labeled Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct LabeledIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: LabeledAction,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `label`
    pub label: LabeledIssueEventLabel,
    /// `intent`
    pub intent: Maybe<IssueEventIntent>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
