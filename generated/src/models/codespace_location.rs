// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/codespace/properties/location`.

/// The initally assigned location of a new codespace.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodespaceLocation {
    /// `EastUs`
    EastUs,
    /// `SouthEastAsia`
    SouthEastAsia,
    /// `WestEurope`
    WestEurope,
    /// `WestUs2`
    WestUs2,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
