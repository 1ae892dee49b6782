// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_repository_selection`.

/// Describe whether all repositories have been selected or there's a selection involved
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhooksRepositorySelection {
    /// `all`
    All,
    /// `selected`
    Selected,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
