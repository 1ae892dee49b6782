// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/enterprise-webhooks`.

use super::Enterprise;

/// An enterprise on GitHub. Webhook payloads contain the `enterprise` property when the webhook is configured
/// on an enterprise account or an organization that's part of an enterprise account. For more information,
/// see "[About enterprise accounts](https://docs.github.com/admin/overview/about-enterprise-accounts)."
pub type EnterpriseWebhooks = Enterprise;
