// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-closed/properties/issue/properties/performed_via_github_app`.

use octoforge_runtime::{Boxed, DateTime, Extra};
use super::{
    WebhookIssuesEditedIssuePerformedViaGithubAppEvent,
    WebhooksIssuePerformedViaGithubAppPermissions, WebhooksUser,
};

/// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesClosedIssuePerformedViaGithubApp {
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `description`
    pub description: Option<String>,
    /// The list of events for the GitHub app
    pub events: Option<Vec<WebhookIssuesEditedIssuePerformedViaGithubAppEvent>>,
    /// `external_url`
    pub external_url: Option<String>,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the GitHub app
    pub id: Option<i64>,
    /// The name of the GitHub app
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// User
    pub owner: Option<WebhooksUser>,
    /// The set of permissions for the GitHub app
    pub permissions: Option<Boxed<WebhooksIssuePerformedViaGithubAppPermissions>>,
    /// The slug name of the GitHub app
    pub slug: Option<String>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
