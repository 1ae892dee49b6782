// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/secret-scanning-custom-pattern-sort/schema`.

/// Described at `/components/parameters/secret-scanning-custom-pattern-sort/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretScanningCustomPatternSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `name`
    Name,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
