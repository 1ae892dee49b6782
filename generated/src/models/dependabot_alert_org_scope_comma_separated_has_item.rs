// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/dependabot-alert-org-scope-comma-separated-has/schema/oneOf/1/items`.

/// Described at `/components/parameters/dependabot-alert-org-scope-comma-separated-has/schema/oneOf/1/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependabotAlertOrgScopeCommaSeparatedHasItem {
    /// `patch`
    Patch,
    /// `deployment`
    Deployment,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
