// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-quality-setup/properties/state`.

/// Code quality setup has been configured or not.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfiguredNotConfigured {
    /// `configured`
    Configured,
    /// `not-configured`
    NotConfigured,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
