// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-quality-setup/properties/ai_findings_option`.

/// The AI findings configuration for the repository.
#[derive(Clone)]
#[non_exhaustive]
pub enum AiFindingsOption {
    /// `disabled`
    Disabled,
    /// `on_push`
    OnPush,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
