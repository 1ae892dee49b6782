// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_team/properties/privacy`.

/// Described at `/components/schemas/webhooks_team/properties/privacy`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenClosedSecret {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `secret`
    Secret,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
