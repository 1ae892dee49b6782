// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-create`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    TagBranch,
};

/// create event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCreate {
    /// The repository's current description.
    pub description: Option<String>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The name of the repository's default branch (usually `main`).
    pub master_branch: String,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `pusher_type`
    pub pusher_type: String,
    /// `ref`
    pub r#ref: String,
    /// The type of Git ref object created in the repository.
    pub ref_type: TagBranch,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
