// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/page/properties/build_type`.

/// The process in which the Page will be built.
#[derive(Clone)]
#[non_exhaustive]
pub enum BuildType {
    /// `legacy`
    Legacy,
    /// `workflow`
    Workflow,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
