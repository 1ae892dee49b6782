// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/nuget_metadata/items/properties/value`.

use octoforge_runtime::Value;
use super::NugetMetadataUrl;

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/nuget_metadata/items/properties/value`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum NugetMetadataItemValue {
    /// A boolean.
    Boolean(bool),
    /// Text.
    String(String),
    /// A number.
    Integer(i64),
    /// [`NugetMetadataUrl`](crate::models::NugetMetadataUrl).
    Url(NugetMetadataUrl),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<bool> for NugetMetadataItemValue {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for NugetMetadataItemValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for NugetMetadataItemValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for NugetMetadataItemValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<NugetMetadataUrl> for NugetMetadataItemValue {
    #[inline]
    fn from(value: NugetMetadataUrl) -> Self {
        Self::Url(value)
    }
}
