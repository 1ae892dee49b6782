// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/campaign-alert-type`.

/// Indicates the alert type of a campaign
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignAlertType {
    /// `code_scanning`
    CodeScanning,
    /// `secret_scanning`
    SecretScanning,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
