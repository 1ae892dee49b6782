// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-default-setup/properties/query_suite`.

/// CodeQL query suite to be used.
#[derive(Clone)]
#[non_exhaustive]
pub enum QuerySuite {
    /// `default`
    Default,
    /// `extended`
    Extended,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
