// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/deployment/properties/payload`.

use octoforge_runtime::{Map, Value};

/// Described at `/components/schemas/deployment/properties/payload`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum Payload {
    /// A map to any JSON.
    Plain(Map<Value>),
    /// Text.
    String(String),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<Map<Value>> for Payload {
    #[inline]
    fn from(value: Map<Value>) -> Self {
        Self::Plain(value)
    }
}

impl From<String> for Payload {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Payload {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
