// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/labeled-issue-event/properties/event`.

/// Described at `/components/schemas/labeled-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LabeledAction {
    /// `labeled`
    Labeled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
