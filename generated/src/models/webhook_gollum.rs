// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-gollum`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// gollum event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGollum {
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// The pages that were updated.
    pub pages: Vec<WebhookGollumPage>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-gollum/properties/pages/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGollumPage {
    /// The action that was performed on the page. Can be `created` or `edited`.
    pub action: WebhookGollumPageAction,
    /// Points to the HTML wiki page.
    pub html_url: String,
    /// The name of the page.
    pub page_name: String,
    /// The latest commit SHA of the page.
    pub sha: String,
    /// `summary`
    pub summary: Option<String>,
    /// The current page title.
    pub title: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The action that was performed on the page. Can be `created` or `edited`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookGollumPageAction {
    /// `created`
    Created,
    /// `edited`
    Edited,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
