// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/personal-access-token-sort/schema`.

/// Described at `/components/parameters/personal-access-token-sort/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersonalAccessTokenSort {
    /// `created_at`
    CreatedAt,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
