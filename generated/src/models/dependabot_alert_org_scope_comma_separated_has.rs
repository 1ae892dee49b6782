// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/parameters/dependabot-alert-org-scope-comma-separated-has/schema`.

use octoforge_runtime::Value;
use super::DependabotAlertOrgScopeCommaSeparatedHasItem;

/// Described at `/components/parameters/dependabot-alert-org-scope-comma-separated-has/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum DependabotAlertOrgScopeCommaSeparatedHas {
    /// Text.
    String(String),
    /// A list of [`DependabotAlertOrgScopeCommaSeparatedHasItem`](crate::models::DependabotAlertOrgScopeCommaSeparatedHasItem).
    DependabotAlertOrgScopeCommaSeparatedHasItemList(
        Vec<DependabotAlertOrgScopeCommaSeparatedHasItem>,
    ),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for DependabotAlertOrgScopeCommaSeparatedHas {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DependabotAlertOrgScopeCommaSeparatedHas {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<DependabotAlertOrgScopeCommaSeparatedHasItem>>
for DependabotAlertOrgScopeCommaSeparatedHas {
    #[inline]
    fn from(value: Vec<DependabotAlertOrgScopeCommaSeparatedHasItem>) -> Self {
        Self::DependabotAlertOrgScopeCommaSeparatedHasItemList(value)
    }
}
