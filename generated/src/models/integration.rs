// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/integration`.

use octoforge_runtime::{DateTime, Extra};
use super::{IntegrationOwner, IntegrationPermissions};

/// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
#[doc(alias = "nullable-integration")]
#[derive(Clone)]
#[non_exhaustive]
pub struct Integration {
    /// Unique identifier of the GitHub app
    pub id: i64,
    /// The slug name of the GitHub app
    pub slug: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `client_id`
    pub client_id: Option<String>,
    /// `owner`
    pub owner: IntegrationOwner,
    /// The name of the GitHub app
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `external_url`
    pub external_url: String,
    /// `html_url`
    pub html_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// The set of permissions for the GitHub app
    pub permissions: IntegrationPermissions,
    /// The list of events for the GitHub app. Note that the `installation_target`, `security_advisory`, and `meta` events are not included because they are global events and not specific to an installation.
    pub events: Vec<String>,
    /// The number of installations associated with the GitHub app. Only returned when the integration is requesting details about itself.
    pub installations_count: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
