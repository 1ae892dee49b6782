// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/codespaces-secret/properties/visibility`.

/// The type of repositories in the organization that the secret is visible to
#[derive(Clone)]
#[non_exhaustive]
pub enum AllPrivateSelected {
    /// `all`
    All,
    /// `private`
    Private,
    /// `selected`
    Selected,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
