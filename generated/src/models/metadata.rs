// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/metadata`.

use octoforge_runtime::{Map, Number, Value};

/// Described at `/components/schemas/metadata/additionalProperties`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum MetadataValue {
    /// Text.
    String(String),
    /// A number.
    Number(Number),
    /// A boolean.
    Boolean(bool),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for MetadataValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for MetadataValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Number> for MetadataValue {
    #[inline]
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for MetadataValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// User-defined metadata to store domain-specific information limited to 8 keys with scalar values.
pub type Metadata = Map<Option<MetadataValue>>;
