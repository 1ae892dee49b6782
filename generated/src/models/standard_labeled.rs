// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-quality-setup/properties/runner_type`.

/// Runner type to be used.
#[derive(Clone)]
#[non_exhaustive]
pub enum StandardLabeled {
    /// `standard`
    Standard,
    /// `labeled`
    Labeled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
