// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/actions-hosted-runner-curated-image/properties/source`.

/// The image provider.
#[derive(Clone)]
#[non_exhaustive]
pub enum GithubPartnerCustom {
    /// `github`
    Github,
    /// `partner`
    Partner,
    /// `custom`
    Custom,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
