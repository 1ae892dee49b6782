// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema/properties/issue_field_values/items/properties/value`.

use octoforge_runtime::{Number, Value};

/// The value to set for the field. For multi-select fields, provide an array of option names.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum IssueFieldValueValue {
    /// Text.
    String(String),
    /// A number.
    Number(Number),
    /// A list of text.
    StringList(Vec<String>),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for IssueFieldValueValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for IssueFieldValueValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Number> for IssueFieldValueValue {
    #[inline]
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<String>> for IssueFieldValueValue {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}
