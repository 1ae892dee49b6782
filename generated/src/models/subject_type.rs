// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/review-comment/properties/subject_type`.

/// The level at which the comment is targeted, can be a diff line or a file.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubjectType {
    /// `line`
    Line,
    /// `file`
    File,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
