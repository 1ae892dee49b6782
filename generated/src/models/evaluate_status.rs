// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/evaluate-status/schema`.

/// Described at `/components/parameters/evaluate-status/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluateStatus {
    /// `all`
    All,
    /// `active`
    Active,
    /// `evaluate`
    Evaluate,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
