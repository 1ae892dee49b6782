// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/personal-access-token-request/properties/repository_selection`.

/// Type of repository selection requested.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositorySelection {
    /// `none`
    None,
    /// `all`
    All,
    /// `subset`
    Subset,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
