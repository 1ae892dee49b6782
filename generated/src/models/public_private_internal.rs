// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-push/properties/repository/properties/visibility`.

/// Described at `/components/schemas/webhook-push/properties/repository/properties/visibility`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PublicPrivateInternal {
    /// `public`
    Public,
    /// `private`
    Private,
    /// `internal`
    Internal,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
