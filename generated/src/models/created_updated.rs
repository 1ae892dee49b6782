// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/secret-scanning-alert-sort/schema`.

/// Described at `/components/parameters/secret-scanning-alert-sort/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatedUpdated {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
