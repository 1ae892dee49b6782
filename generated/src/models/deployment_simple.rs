// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deployment-simple`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::Integration;

/// A deployment created as the result of an Actions check run from a workflow that references an environment
#[derive(Clone)]
#[non_exhaustive]
pub struct DeploymentSimple {
    /// `url`
    pub url: String,
    /// Unique identifier of the deployment
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// Parameter to specify a task to execute
    pub task: String,
    /// `original_environment`
    pub original_environment: Option<String>,
    /// Name for the target deployment environment.
    pub environment: String,
    /// `description`
    pub description: Option<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `statuses_url`
    pub statuses_url: String,
    /// `repository_url`
    pub repository_url: String,
    /// Specifies if the given environment is will no longer exist at some point in the future. Default: false.
    pub transient_environment: Option<bool>,
    /// Specifies if the given environment is one that end-users directly interact with. Default: false.
    pub production_environment: Option<bool>,
    /// `performed_via_github_app`
    pub performed_via_github_app: Maybe<Boxed<Integration>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
