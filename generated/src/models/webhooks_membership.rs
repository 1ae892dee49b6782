// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_membership`.

use octoforge_runtime::Extra;
use super::WebhooksUser;

/// The membership between the user and the organization. Not present when the action is `member_invited`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksMembership {
    /// `organization_url`
    pub organization_url: String,
    /// `role`
    pub role: String,
    /// Whether the user has direct membership in the organization.
    pub direct_membership: Option<bool>,
    /// The slugs of the enterprise teams providing the user with indirect membership in the organization.
    /// A limit of 100 enterprise team slugs is returned.
    pub enterprise_teams_providing_indirect_membership: Option<Vec<String>>,
    /// `state`
    pub state: String,
    /// `url`
    pub url: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
