// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/page-deployment/properties/id`.

use octoforge_runtime::Value;

/// The ID of the GitHub Pages deployment. This is the Git SHA of the deployed commit.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum PageDeploymentId {
    /// A number.
    Integer(i64),
    /// Text.
    String(String),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<i64> for PageDeploymentId {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for PageDeploymentId {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PageDeploymentId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
