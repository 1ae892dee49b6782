// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/actions-default-workflow-permissions`.

/// The default workflow permissions granted to the GITHUB_TOKEN when running workflows.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionsDefaultWorkflowPermissions {
    /// `read`
    Read,
    /// `write`
    Write,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
