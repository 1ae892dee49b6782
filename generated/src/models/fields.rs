// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/custom-property/properties/default_value`.

use octoforge_runtime::Value;

/// Default value of the property
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum Fields {
    /// Text.
    String(String),
    /// A list of text.
    StringList(Vec<String>),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for Fields {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Fields {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for Fields {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}
