// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/personal-access-token-request`.

use octoforge_runtime::Extra;
use super::{
    PersonalAccessTokenRequestPermissionsAdded, RepositorySelection, SimpleUser,
    WebhooksRepositoriesItem,
};

/// Details of a Personal Access Token Request.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonalAccessTokenRequest {
    /// Unique identifier of the request for access via fine-grained personal access token. Used as the `pat_request_id` parameter in the list and review API calls.
    pub id: i64,
    /// `owner`
    pub owner: SimpleUser,
    /// New requested permissions, categorized by type of permission.
    pub permissions_added: PersonalAccessTokenRequestPermissionsAdded,
    /// Requested permissions that elevate access for a previously approved request for access, categorized by type of permission.
    pub permissions_upgraded: PersonalAccessTokenRequestPermissionsAdded,
    /// Permissions requested, categorized by type of permission. This field incorporates `permissions_added` and `permissions_upgraded`.
    pub permissions_result: PersonalAccessTokenRequestPermissionsAdded,
    /// Type of repository selection requested.
    pub repository_selection: RepositorySelection,
    /// The number of repositories the token is requesting access to. This field is only populated when `repository_selection` is `subset`.
    pub repository_count: Option<i64>,
    /// An array of repository objects the token is requesting access to. This field is only populated when `repository_selection` is `subset`.
    pub repositories: Option<Vec<WebhooksRepositoriesItem>>,
    /// Date and time when the request for access was created.
    pub created_at: String,
    /// Unique identifier of the user's token. This field can also be found in audit log events and the organization's settings for their PAT grants.
    pub token_id: i64,
    /// The name given to the user's token. This field can also be found in an organization's settings page for Active Tokens.
    pub token_name: String,
    /// Whether the associated fine-grained personal access token has expired.
    pub token_expired: bool,
    /// Date and time when the associated fine-grained personal access token expires.
    pub token_expires_at: Option<String>,
    /// Date and time when the associated fine-grained personal access token was last used for authentication.
    pub token_last_used_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
