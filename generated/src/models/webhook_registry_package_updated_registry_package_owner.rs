// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-registry-package-updated/properties/registry_package/properties/owner`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/webhook-registry-package-updated/properties/registry_package/properties/owner`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackageUpdatedRegistryPackageOwner {
    /// `avatar_url`
    pub avatar_url: String,
    /// `events_url`
    pub events_url: String,
    /// `followers_url`
    pub followers_url: String,
    /// `following_url`
    pub following_url: String,
    /// `gists_url`
    pub gists_url: String,
    /// `gravatar_id`
    pub gravatar_id: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `login`
    pub login: String,
    /// `node_id`
    pub node_id: String,
    /// `organizations_url`
    pub organizations_url: String,
    /// `received_events_url`
    pub received_events_url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `site_admin`
    pub site_admin: bool,
    /// `starred_url`
    pub starred_url: String,
    /// `subscriptions_url`
    pub subscriptions_url: String,
    /// `type`
    pub r#type: String,
    /// `url`
    pub url: String,
    /// `user_view_type`
    pub user_view_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
