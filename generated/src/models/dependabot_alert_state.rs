// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert/properties/state`.

/// The state of the Dependabot alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependabotAlertState {
    /// `auto_dismissed`
    AutoDismissed,
    /// `dismissed`
    Dismissed,
    /// `fixed`
    Fixed,
    /// `open`
    Open,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
