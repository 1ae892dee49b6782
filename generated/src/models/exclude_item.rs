// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1migrations/get/parameters/3/schema/items`.

/// Allowed values that can be passed to the exclude param.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExcludeItem {
    /// `repositories`
    Repositories,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
