// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_deploy_pusher_type`.

/// The pusher type for the event. Can be either `user` or a deploy key.
pub type WebhooksDeployPusherType = String;
