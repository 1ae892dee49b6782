// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-suggestion`.

use octoforge_runtime::{DateTime, Extra, Number, Value};
use super::{IssueSuggestionAction, IssueSuggestionConfidence};

/// An agent-proposed change to an issue that a maintainer can approve or dismiss.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueSuggestion {
    /// The unique identifier of the suggestion.
    pub id: i64,
    /// The unique identifier of the issue the suggestion applies to.
    pub issue_id: i64,
    /// The kind of change proposed.
    pub action: IssueSuggestionAction,
    /// The suggestion's lifecycle state.
    pub state: IssueSuggestionState,
    /// The identifier of the target the change applies to (issue type, label, field, assignee, or duplicate issue), when applicable.
    pub target_id: Option<i64>,
    /// The proposed value, when applicable. An array for multi-select field suggestions.
    pub target_value: Option<IssueSuggestionTargetValue>,
    /// The rationale the actor provided for the suggestion.
    pub rationale: Option<String>,
    /// The actor's confidence level in the suggestion.
    pub confidence: Option<IssueSuggestionConfidence>,
    /// The unique identifier of the actor that proposed the suggestion.
    pub actor_id: Option<i64>,
    /// The identifier of the timeline event created when the suggestion was approved, when applicable.
    pub issue_event_id: Option<i64>,
    /// The unique identifier of the user who approved or dismissed the suggestion.
    pub resolved_by: Option<i64>,
    /// The time the suggestion was created.
    pub created_at: DateTime,
    /// The time the suggestion was last updated.
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The suggestion's lifecycle state.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueSuggestionState {
    /// `pending`
    Pending,
    /// `applied`
    Applied,
    /// `approved`
    Approved,
    /// `dismissed`
    Dismissed,
    /// `replaced`
    Replaced,
    /// `invalidated`
    Invalidated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The proposed value, when applicable. An array for multi-select field suggestions.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum IssueSuggestionTargetValue {
    /// Text.
    String(String),
    /// A number.
    Number(Number),
    /// A boolean.
    Boolean(bool),
    /// A list of text.
    StringList(Vec<String>),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for IssueSuggestionTargetValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for IssueSuggestionTargetValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Number> for IssueSuggestionTargetValue {
    #[inline]
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for IssueSuggestionTargetValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for IssueSuggestionTargetValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}
