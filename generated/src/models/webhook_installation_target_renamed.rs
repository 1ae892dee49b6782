// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-installation-target-renamed`.

use octoforge_runtime::{Boxed, Extra, Maybe, Value};
use super::{
    Enterprise, OrganizationSimple, RenamedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksChangesBody,
};

/// Described at `/components/schemas/webhook-installation-target-renamed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationTargetRenamed {
    /// `account`
    pub account: WebhookInstallationTargetRenamedAccount,
    /// `action`
    pub action: RenamedAction,
    /// `changes`
    pub changes: WebhookInstallationTargetRenamedChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: SimpleInstallation,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// `target_type`
    pub target_type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-installation-target-renamed/properties/account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationTargetRenamedAccount {
    /// `archived_at`
    pub archived_at: Maybe<String>,
    /// `avatar_url`
    pub avatar_url: String,
    /// `created_at`
    pub created_at: Option<String>,
    /// `description`
    pub description: Option<Value>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `followers`
    pub followers: Option<i64>,
    /// `followers_url`
    pub followers_url: Option<String>,
    /// `following`
    pub following: Option<i64>,
    /// `following_url`
    pub following_url: Option<String>,
    /// `gists_url`
    pub gists_url: Option<String>,
    /// `gravatar_id`
    pub gravatar_id: Option<String>,
    /// `has_organization_projects`
    pub has_organization_projects: Option<bool>,
    /// `has_repository_projects`
    pub has_repository_projects: Option<bool>,
    /// `hooks_url`
    pub hooks_url: Option<String>,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `is_verified`
    pub is_verified: Option<bool>,
    /// `issues_url`
    pub issues_url: Option<String>,
    /// `login`
    pub login: Option<String>,
    /// `members_url`
    pub members_url: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `organizations_url`
    pub organizations_url: Option<String>,
    /// `public_gists`
    pub public_gists: Option<i64>,
    /// `public_members_url`
    pub public_members_url: Option<String>,
    /// `public_repos`
    pub public_repos: Option<i64>,
    /// `received_events_url`
    pub received_events_url: Option<String>,
    /// `repos_url`
    pub repos_url: Option<String>,
    /// `site_admin`
    pub site_admin: Option<bool>,
    /// `slug`
    pub slug: Option<String>,
    /// `starred_url`
    pub starred_url: Option<String>,
    /// `subscriptions_url`
    pub subscriptions_url: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `website_url`
    pub website_url: Option<Value>,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-installation-target-renamed/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookInstallationTargetRenamedChanges {
    /// `login`
    pub login: Option<WebhooksChangesBody>,
    /// `slug`
    pub slug: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
