// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/artifact-deployment-record`.

use octoforge_runtime::{Extra, Map, Maybe};
use super::RuntimeRisk;

/// Artifact Metadata Deployment Record
#[derive(Clone)]
#[non_exhaustive]
pub struct ArtifactDeploymentRecord {
    /// `id`
    pub id: Option<i64>,
    /// `digest`
    pub digest: Option<String>,
    /// `logical_environment`
    pub logical_environment: Option<String>,
    /// `physical_environment`
    pub physical_environment: Option<String>,
    /// `cluster`
    pub cluster: Option<String>,
    /// `deployment_name`
    pub deployment_name: Option<String>,
    /// `tags`
    pub tags: Option<Map<String>>,
    /// A list of runtime risks associated with the deployment.
    pub runtime_risks: Option<Vec<RuntimeRisk>>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// The ID of the provenance attestation associated with the deployment record.
    pub attestation_id: Maybe<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
