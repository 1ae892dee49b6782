// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-programmatic-access-grant-request`.

use octoforge_runtime::Extra;
use super::{PersonalAccessTokenRequestPermissionsAdded, RepositorySelection, SimpleUser};

/// Minimal representation of an organization programmatic access grant request for enumerations
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationProgrammaticAccessGrantRequest {
    /// Unique identifier of the request for access via fine-grained personal access token. The `pat_request_id` used to review PAT requests.
    pub id: i64,
    /// Reason for requesting access.
    pub reason: Option<String>,
    /// `owner`
    pub owner: SimpleUser,
    /// Type of repository selection requested.
    pub repository_selection: RepositorySelection,
    /// URL to the list of repositories requested to be accessed via fine-grained personal access token. Should only be followed when `repository_selection` is `subset`.
    pub repositories_url: String,
    /// Permissions requested, categorized by type of permission.
    pub permissions: PersonalAccessTokenRequestPermissionsAdded,
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
