// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/allowed-actions`.

/// The permissions policy that controls the actions and reusable workflows that are allowed to run.
#[derive(Clone)]
#[non_exhaustive]
pub enum AllowedActions {
    /// `all`
    All,
    /// `local_only`
    LocalOnly,
    /// `selected`
    Selected,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
