// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/search-type/schema`.

/// Described at `/components/parameters/search-type/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchType {
    /// `semantic`
    Semantic,
    /// `hybrid`
    Hybrid,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
