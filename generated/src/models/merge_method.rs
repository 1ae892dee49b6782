// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/auto-merge/properties/merge_method`.

/// The merge method to use.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeMethod {
    /// `merge`
    Merge,
    /// `squash`
    Squash,
    /// `rebase`
    Rebase,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
