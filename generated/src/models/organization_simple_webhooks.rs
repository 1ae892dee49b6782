// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/organization-simple-webhooks`.

use super::OrganizationSimple;

/// A GitHub organization. Webhook payloads contain the `organization` property when the webhook is configured for an
/// organization, or when the event occurs from activity in a repository owned by an organization.
pub type OrganizationSimpleWebhooks = OrganizationSimple;
