// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/issue/properties/labels/items`.

use octoforge_runtime::Value;
use super::Id;

/// Described at `/components/schemas/issue/properties/labels/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum IssueLabel {
    /// Text.
    String(String),
    /// [`Id`](crate::models::Id).
    Id(Id),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for IssueLabel {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for IssueLabel {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Id> for IssueLabel {
    #[inline]
    fn from(value: Id) -> Self {
        Self::Id(value)
    }
}
