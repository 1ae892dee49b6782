// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/review-comment/properties/side`.

/// The side of the first line of the range for a multi-line comment.
#[derive(Clone)]
#[non_exhaustive]
pub enum LeftRight {
    /// `LEFT`
    Left,
    /// `RIGHT`
    Right,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
