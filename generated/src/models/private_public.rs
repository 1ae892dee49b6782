// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/package/properties/visibility`.

/// Described at `/components/schemas/package/properties/visibility`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PrivatePublic {
    /// `private`
    Private,
    /// `public`
    Public,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
