// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_marketplace_purchase/properties/account`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhooks_marketplace_purchase/properties/account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// `id`
    pub id: i64,
    /// `login`
    pub login: String,
    /// `node_id`
    pub node_id: String,
    /// `organization_billing_email`
    pub organization_billing_email: Option<String>,
    /// `type`
    pub r#type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
