// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-alert-state`.

/// Sets the state of the secret scanning alert. You must provide `resolution` when you set the state to `resolved`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretScanningAlertState {
    /// `open`
    Open,
    /// `resolved`
    Resolved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
