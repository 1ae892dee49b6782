// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-create/properties/ref_type`.

/// The type of Git ref object created in the repository.
#[derive(Clone)]
#[non_exhaustive]
pub enum TagBranch {
    /// `tag`
    Tag,
    /// `branch`
    Branch,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
