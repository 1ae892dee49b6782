// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/hook-delivery-item`.

use octoforge_runtime::{DateTime, Extra, Maybe, Number};

/// Delivery made by a webhook, without request and response information.
#[derive(Clone)]
#[non_exhaustive]
pub struct HookDeliveryItem {
    /// Unique identifier of the webhook delivery.
    pub id: i64,
    /// Unique identifier for the event (shared with all deliveries for all webhooks that subscribe to this event).
    pub guid: String,
    /// Time when the webhook delivery occurred.
    pub delivered_at: DateTime,
    /// Whether the webhook delivery is a redelivery.
    pub redelivery: bool,
    /// Time spent delivering.
    pub duration: Number,
    /// Describes the response returned after attempting the delivery.
    pub status: String,
    /// Status code received when delivery was made.
    pub status_code: i64,
    /// The event that triggered the delivery.
    pub event: String,
    /// The type of activity for the event that triggered the delivery.
    pub action: Option<String>,
    /// The id of the GitHub App installation associated with this event.
    pub installation_id: Option<i64>,
    /// The id of the repository associated with this event.
    pub repository_id: Option<i64>,
    /// Time when the webhook delivery was throttled.
    pub throttled_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
