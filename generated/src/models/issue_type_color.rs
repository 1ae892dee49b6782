// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/issue-type/properties/color`.

/// The color of the issue type.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueTypeColor {
    /// `gray`
    Gray,
    /// `blue`
    Blue,
    /// `green`
    Green,
    /// `yellow`
    Yellow,
    /// `orange`
    Orange,
    /// `red`
    Red,
    /// `pink`
    Pink,
    /// `purple`
    Purple,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
