// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration/properties/code_scanning_default_setup_options/properties/runner_type`.

/// Whether to use labeled runners or standard GitHub runners.
#[derive(Clone)]
#[non_exhaustive]
pub enum StandardLabeledNotSet {
    /// `standard`
    Standard,
    /// `labeled`
    Labeled,
    /// `not_set`
    NotSet,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
