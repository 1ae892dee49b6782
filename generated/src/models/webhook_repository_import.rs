// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-import`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// repository_import event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryImport {
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// `status`
    pub status: WebhookRepositoryImportStatus,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-repository-import/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookRepositoryImportStatus {
    /// `success`
    Success,
    /// `cancelled`
    Cancelled,
    /// `failure`
    Failure,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
