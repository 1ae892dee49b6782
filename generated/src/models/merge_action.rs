// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/pull-request-merge-async-result/properties/details/oneOf/0/properties/merge_action`.

/// Described at `/components/schemas/pull-request-merge-async-result/properties/details/oneOf/0/properties/merge_action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeAction {
    /// `default`
    Default,
    /// `merge_queue`
    MergeQueue,
    /// `direct_merge`
    DirectMerge,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
