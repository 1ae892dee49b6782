// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/per/schema`.

/// Described at `/components/parameters/per/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Per {
    /// `day`
    Day,
    /// `week`
    Week,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
