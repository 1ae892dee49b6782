// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_release/properties/assets/items/properties/state`.

/// State of the release asset.
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadedState {
    /// `uploaded`
    Uploaded,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
