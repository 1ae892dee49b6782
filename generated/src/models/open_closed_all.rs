// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/paths/~1issues/get/parameters/1/schema`.

/// Described at `/paths/~1issues/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenClosedAll {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
