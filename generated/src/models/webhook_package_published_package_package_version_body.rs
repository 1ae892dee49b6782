// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/body`.

use octoforge_runtime::{Map, Value};

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/body`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookPackagePublishedPackagePackageVersionBody {
    /// Text.
    String(String),
    /// A map to any JSON.
    Plain(Map<Value>),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for WebhookPackagePublishedPackagePackageVersionBody {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for WebhookPackagePublishedPackagePackageVersionBody {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Map<Value>> for WebhookPackagePublishedPackagePackageVersionBody {
    #[inline]
    fn from(value: Map<Value>) -> Self {
        Self::Plain(value)
    }
}
