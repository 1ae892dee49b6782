// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/copilot-space-collaborator/anyOf/1/properties/role`.

/// The role granted to the collaborator
#[derive(Clone)]
#[non_exhaustive]
pub enum ReaderWriterAdmin {
    /// `reader`
    Reader,
    /// `writer`
    Writer,
    /// `admin`
    Admin,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
