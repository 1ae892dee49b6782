// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/webhooks_team_1`.

use super::WebhooksTeam;

/// Groups of organization members that gives permissions on specified repositories.
pub type WebhooksTeam1 = WebhooksTeam;
