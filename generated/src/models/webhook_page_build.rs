// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-page-build`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, PageBuildError, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksUser,
};

/// page_build event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPageBuild {
    /// The [List GitHub Pages builds](https://docs.github.com/rest/pages/pages#list-github-pages-builds) itself.
    pub build: WebhookPageBuildBuild,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `id`
    pub id: i64,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [List GitHub Pages builds](https://docs.github.com/rest/pages/pages#list-github-pages-builds) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPageBuildBuild {
    /// `commit`
    pub commit: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `duration`
    pub duration: i64,
    /// `error`
    pub error: PageBuildError,
    /// User
    pub pusher: Option<WebhooksUser>,
    /// `status`
    pub status: String,
    /// `updated_at`
    pub updated_at: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
