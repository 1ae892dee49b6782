// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/dependabot-alert-sort/schema`.

/// Described at `/components/parameters/dependabot-alert-sort/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependabotAlertSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `epss_percentage`
    EpssPercentage,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
