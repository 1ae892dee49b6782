// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-type-removed-issue-event`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{Integration, IssueEventIntent, IssueTypeWebhook, SimpleUser};

/// Issue Type Removed Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueTypeRemovedIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: IssueTypeRemovedIssueEventEvent,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `prev_issue_type`
    pub prev_issue_type: Option<IssueTypeWebhook>,
    /// `intent`
    pub intent: Maybe<IssueEventIntent>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/issue-type-removed-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueTypeRemovedIssueEventEvent {
    /// `issue_type_removed`
    IssueTypeRemoved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
