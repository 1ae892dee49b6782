// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/dependabot-alert-comma-separated-has/schema/oneOf/1/items`.

/// Described at `/components/parameters/dependabot-alert-comma-separated-has/schema/oneOf/1/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependabotAlertCommaSeparatedHasItem {
    /// `patch`
    Patch,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
