// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/webhook-delivery-status/schema`.

/// Described at `/components/parameters/webhook-delivery-status/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookDeliveryStatus {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
