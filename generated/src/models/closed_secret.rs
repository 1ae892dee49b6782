// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/team-full/properties/privacy`.

/// The level of privacy this team should have
#[derive(Clone)]
#[non_exhaustive]
pub enum ClosedSecret {
    /// `closed`
    Closed,
    /// `secret`
    Secret,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
