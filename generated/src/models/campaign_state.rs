// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/campaign-state`.

/// Indicates whether a campaign is open or closed
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
