// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/nullable-issue-event-intent`.

use octoforge_runtime::{Extra, Maybe};
use super::IssueSuggestionConfidence;

/// The intent behind an agent's action on an issue, including the rationale and confidence. Present (and `null` when the event carried no agent intent) on supported event types while the issue suggestions feature is enabled for the repository; the property is omitted entirely when the feature is disabled or the event type does not support intent.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEventIntent {
    /// The reasoning the agent provided for the change.
    pub rationale: Maybe<String>,
    /// The confidence level the agent had when performing this action.
    pub confidence: Maybe<IssueSuggestionConfidence>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
