// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/artifact`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// An artifact
#[derive(Clone)]
#[non_exhaustive]
pub struct Artifact {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The name of the artifact.
    pub name: String,
    /// The size in bytes of the artifact.
    pub size_in_bytes: i64,
    /// `url`
    pub url: String,
    /// `archive_download_url`
    pub archive_download_url: String,
    /// Whether or not the artifact has expired.
    pub expired: bool,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `expires_at`
    pub expires_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// The SHA256 digest of the artifact. This field will only be populated on artifacts uploaded with upload-artifact v4 or newer. For older versions, this field will be null.
    pub digest: Maybe<String>,
    /// `workflow_run`
    pub workflow_run: Maybe<ArtifactWorkflowRun>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/artifact/properties/workflow_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ArtifactWorkflowRun {
    /// `id`
    pub id: Option<i64>,
    /// `repository_id`
    pub repository_id: Option<i64>,
    /// `head_repository_id`
    pub head_repository_id: Option<i64>,
    /// `head_branch`
    pub head_branch: Option<String>,
    /// `head_sha`
    pub head_sha: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
