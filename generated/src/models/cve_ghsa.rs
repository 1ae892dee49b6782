// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/global-advisory/properties/identifiers/items/properties/type`.

/// The type of identifier.
#[derive(Clone)]
#[non_exhaustive]
pub enum CveGhsa {
    /// `CVE`
    Cve,
    /// `GHSA`
    Ghsa,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
