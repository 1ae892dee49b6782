// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deployment`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{Integration, Payload, SimpleUser};

/// A request for a specific ref(branch,sha,tag) to be deployed
#[doc(alias = "nullable-deployment")]
#[derive(Clone)]
#[non_exhaustive]
pub struct Deployment {
    /// `url`
    pub url: String,
    /// Unique identifier of the deployment
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `sha`
    pub sha: String,
    /// The ref to deploy. This can be a branch, tag, or sha.
    pub r#ref: String,
    /// Parameter to specify a task to execute
    pub task: String,
    /// `payload`
    pub payload: Payload,
    /// `original_environment`
    pub original_environment: Option<String>,
    /// Name for the target deployment environment.
    pub environment: String,
    /// `description`
    pub description: Option<String>,
    /// `creator`
    pub creator: Option<SimpleUser>,
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
