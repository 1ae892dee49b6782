// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/feed`.

use octoforge_runtime::Extra;
use super::LinkWithType;

/// Feed
#[derive(Clone)]
#[non_exhaustive]
pub struct Feed {
    /// `timeline_url`
    pub timeline_url: String,
    /// `user_url`
    pub user_url: String,
    /// `current_user_public_url`
    pub current_user_public_url: Option<String>,
    /// `current_user_url`
    pub current_user_url: Option<String>,
    /// `current_user_actor_url`
    pub current_user_actor_url: Option<String>,
    /// `current_user_organization_url`
    pub current_user_organization_url: Option<String>,
    /// `current_user_organization_urls`
    pub current_user_organization_urls: Option<Vec<String>>,
    /// `security_advisories_url`
    pub security_advisories_url: Option<String>,
    /// A feed of discussions for a given repository.
    pub repository_discussions_url: Option<String>,
    /// A feed of discussions for a given repository and category.
    pub repository_discussions_category_url: Option<String>,
    /// `_links`
    pub links: FeedLinks,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/feed/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FeedLinks {
    /// `timeline`
    pub timeline: LinkWithType,
    /// `user`
    pub user: LinkWithType,
    /// `security_advisories`
    pub security_advisories: Option<LinkWithType>,
    /// `current_user`
    pub current_user: Option<LinkWithType>,
    /// `current_user_public`
    pub current_user_public: Option<LinkWithType>,
    /// `current_user_actor`
    pub current_user_actor: Option<LinkWithType>,
    /// `current_user_organization`
    pub current_user_organization: Option<LinkWithType>,
    /// `current_user_organizations`
    pub current_user_organizations: Option<Vec<LinkWithType>>,
    /// `repository_discussions`
    pub repository_discussions: Option<LinkWithType>,
    /// `repository_discussions_category`
    pub repository_discussions_category: Option<LinkWithType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
