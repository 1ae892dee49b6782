// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deployment-status`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{DeploymentStatusState, Integration, SimpleUser};

/// The status of a deployment.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeploymentStatus {
    /// `url`
    pub url: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The state of the status.
    pub state: DeploymentStatusState,
    /// `creator`
    pub creator: Option<SimpleUser>,
    /// A short description of the status.
    pub description: String,
    /// The environment of the deployment that the status is for.
    pub environment: Option<String>,
    /// Closing down notice: the URL to associate with this status.
    pub target_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `deployment_url`
    pub deployment_url: String,
    /// `repository_url`
    pub repository_url: String,
    /// The URL for accessing your environment.
    pub environment_url: Option<String>,
    /// The URL to associate with this status.
    pub log_url: Option<String>,
    /// `performed_via_github_app`
    pub performed_via_github_app: Maybe<Boxed<Integration>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
