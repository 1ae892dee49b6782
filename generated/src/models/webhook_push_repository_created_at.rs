// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-push/properties/repository/properties/created_at`.

use octoforge_runtime::{DateTime, Value};

/// Described at `/components/schemas/webhook-push/properties/repository/properties/created_at`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookPushRepositoryCreatedAt {
    /// A number.
    Integer(i64),
    /// Text.
    DateTime(DateTime),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<i64> for WebhookPushRepositoryCreatedAt {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<DateTime> for WebhookPushRepositoryCreatedAt {
    #[inline]
    fn from(value: DateTime) -> Self {
        Self::DateTime(value)
    }
}
