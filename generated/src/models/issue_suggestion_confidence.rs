// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/issue-suggestion/properties/confidence`.

/// The actor's confidence level in the suggestion.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueSuggestionConfidence {
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `HIGH`
    High,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
