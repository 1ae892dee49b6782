// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/parameters/dependabot-alert-comma-separated-has/schema`.

use octoforge_runtime::Value;
use super::DependabotAlertCommaSeparatedHasItem;

/// Described at `/components/parameters/dependabot-alert-comma-separated-has/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum DependabotAlertCommaSeparatedHas {
    /// Text.
    String(String),
    /// A list of [`DependabotAlertCommaSeparatedHasItem`](crate::models::DependabotAlertCommaSeparatedHasItem).
    DependabotAlertCommaSeparatedHasItemList(Vec<DependabotAlertCommaSeparatedHasItem>),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for DependabotAlertCommaSeparatedHas {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DependabotAlertCommaSeparatedHas {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<DependabotAlertCommaSeparatedHasItem>>
for DependabotAlertCommaSeparatedHas {
    #[inline]
    fn from(value: Vec<DependabotAlertCommaSeparatedHasItem>) -> Self {
        Self::DependabotAlertCommaSeparatedHasItemList(value)
    }
}
