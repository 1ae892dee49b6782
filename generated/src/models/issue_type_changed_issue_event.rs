// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-type-changed-issue-event`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{Integration, IssueEventIntent, IssueTypeWebhook, SimpleUser};

/// Issue Type Changed Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueTypeChangedIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: IssueTypeChangedIssueEventEvent,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `issue_type`
    pub issue_type: Option<IssueTypeWebhook>,
    /// `prev_issue_type`
    pub prev_issue_type: Option<IssueTypeWebhook>,
    /// `intent`
    pub intent: Maybe<IssueEventIntent>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/issue-type-changed-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueTypeChangedIssueEventEvent {
    /// `issue_type_changed`
    IssueTypeChanged,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
