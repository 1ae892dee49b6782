// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-dispatch`.

use octoforge_runtime::{Extra, Map, Value};
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// workflow_dispatch event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowDispatch {
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `inputs`
    pub inputs: Option<Map<Value>>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `ref`
    pub r#ref: String,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// `workflow`
    pub workflow: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
