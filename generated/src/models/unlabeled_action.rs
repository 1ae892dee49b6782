// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/unlabeled-issue-event/properties/event`.

/// Described at `/components/schemas/unlabeled-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UnlabeledAction {
    /// `unlabeled`
    Unlabeled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
