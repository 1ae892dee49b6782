// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/integration-installation-request`.

use octoforge_runtime::{DateTime, Extra};
use super::{IntegrationOwner, SimpleUser};

/// Request to install an integration on a target
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationInstallationRequest {
    /// Unique identifier of the request installation.
    pub id: i64,
    /// `node_id`
    pub node_id: Option<String>,
    /// `account`
    pub account: IntegrationOwner,
    /// `requester`
    pub requester: SimpleUser,
    /// `created_at`
    pub created_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
