// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-custom-pattern/properties/state`.

/// The state of the custom pattern.
#[derive(Clone)]
#[non_exhaustive]
pub enum PublishedUnpublished {
    /// `published`
    Published,
    /// `unpublished`
    Unpublished,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
