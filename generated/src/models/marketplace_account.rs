// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/marketplace-account`.

use octoforge_runtime::{Extra, Maybe};

/// Marketplace Account
#[derive(Clone)]
#[non_exhaustive]
pub struct MarketplaceAccount {
    /// `url`
    pub url: String,
    /// `id`
    pub id: i64,
    /// `type`
    pub r#type: String,
    /// `node_id`
    pub node_id: Option<String>,
    /// `login`
    pub login: String,
    /// `email`
    pub email: Maybe<String>,
    /// `organization_billing_email`
    pub organization_billing_email: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
