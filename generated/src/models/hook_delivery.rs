// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/hook-delivery`.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Number, Value};

/// Delivery made by a webhook.
#[derive(Clone)]
#[non_exhaustive]
pub struct HookDelivery {
    /// Unique identifier of the delivery.
    pub id: i64,
    /// Unique identifier for the event (shared with all deliveries for all webhooks that subscribe to this event).
    pub guid: String,
    /// Time when the delivery was delivered.
    pub delivered_at: DateTime,
    /// Whether the delivery is a redelivery.
    pub redelivery: bool,
    /// Time spent delivering.
    pub duration: Number,
    /// Description of the status of the attempted delivery
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
    /// The URL target of the delivery.
    pub url: Option<String>,
    /// `request`
    pub request: HookDeliveryRequest,
    /// `response`
    pub response: HookDeliveryResponse,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/hook-delivery/properties/request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HookDeliveryRequest {
    /// The request headers sent with the webhook delivery.
    pub headers: Option<Map<Value>>,
    /// The webhook payload.
    pub payload: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/hook-delivery/properties/response`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HookDeliveryResponse {
    /// The response headers received when the delivery was made.
    pub headers: Option<Map<Value>>,
    /// The response payload received.
    pub payload: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
