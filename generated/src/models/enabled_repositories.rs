// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/enabled-repositories`.

/// The policy that controls the repositories in the organization that are allowed to run GitHub Actions.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnabledRepositories {
    /// `all`
    All,
    /// `none`
    None,
    /// `selected`
    Selected,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
