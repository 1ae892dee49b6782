// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/direction/schema`.

/// Described at `/components/parameters/direction/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AscDesc {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
