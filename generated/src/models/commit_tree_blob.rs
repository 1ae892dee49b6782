// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1git~1tags/post/requestBody/content/application~1json/schema/properties/type`.

/// The type of the object we're tagging. Normally this is a `commit` but it can also be a `tree` or a `blob`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommitTreeBlob {
    /// `commit`
    Commit,
    /// `tree`
    Tree,
    /// `blob`
    Blob,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
