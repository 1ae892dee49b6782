// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-config-insecure-ssl`.

use octoforge_runtime::{Number, Value};

/// Described at `/components/schemas/webhook-config-insecure-ssl`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookConfigInsecureSsl {
    /// Text.
    String(String),
    /// A number.
    Number(Number),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for WebhookConfigInsecureSsl {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for WebhookConfigInsecureSsl {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Number> for WebhookConfigInsecureSsl {
    #[inline]
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}
