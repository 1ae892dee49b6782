// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/root`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/root`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Root {
    /// `current_user_url`
    pub current_user_url: String,
    /// `current_user_authorizations_html_url`
    pub current_user_authorizations_html_url: String,
    /// `authorizations_url`
    pub authorizations_url: String,
    /// `code_search_url`
    pub code_search_url: String,
    /// `commit_search_url`
    pub commit_search_url: String,
    /// `emails_url`
    pub emails_url: String,
    /// `emojis_url`
    pub emojis_url: String,
    /// `events_url`
    pub events_url: String,
    /// `feeds_url`
    pub feeds_url: String,
    /// `followers_url`
    pub followers_url: String,
    /// `following_url`
    pub following_url: String,
    /// `gists_url`
    pub gists_url: String,
    /// `hub_url`
    #[deprecated]
    pub hub_url: Option<String>,
    /// `issue_search_url`
    pub issue_search_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `keys_url`
    pub keys_url: String,
    /// `label_search_url`
    pub label_search_url: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// `organization_url`
    pub organization_url: String,
    /// `organization_repositories_url`
    pub organization_repositories_url: String,
    /// `organization_teams_url`
    pub organization_teams_url: String,
    /// `public_gists_url`
    pub public_gists_url: String,
    /// `rate_limit_url`
    pub rate_limit_url: String,
    /// `repository_url`
    pub repository_url: String,
    /// `repository_search_url`
    pub repository_search_url: String,
    /// `current_user_repositories_url`
    pub current_user_repositories_url: String,
    /// `starred_url`
    pub starred_url: String,
    /// `starred_gists_url`
    pub starred_gists_url: String,
    /// `topic_search_url`
    pub topic_search_url: Option<String>,
    /// `user_url`
    pub user_url: String,
    /// `user_organizations_url`
    pub user_organizations_url: String,
    /// `user_repositories_url`
    pub user_repositories_url: String,
    /// `user_search_url`
    pub user_search_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
