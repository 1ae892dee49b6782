// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema/properties/milestone`.

use octoforge_runtime::Value;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema/properties/milestone`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum IssuesCreateBodyMilestone {
    /// Text.
    String(String),
    /// A number.
    Integer(i64),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for IssuesCreateBodyMilestone {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for IssuesCreateBodyMilestone {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for IssuesCreateBodyMilestone {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
