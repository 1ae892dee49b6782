// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-tag-name-pattern/properties/parameters/properties/operator`.

/// The operator to use for matching.
#[derive(Clone)]
#[non_exhaustive]
pub enum ParametersOperator {
    /// `starts_with`
    StartsWith,
    /// `ends_with`
    EndsWith,
    /// `contains`
    Contains,
    /// `regex`
    Regex,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
