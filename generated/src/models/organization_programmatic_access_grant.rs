// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-programmatic-access-grant`.

use octoforge_runtime::Extra;
use super::{PersonalAccessTokenRequestPermissionsAdded, RepositorySelection, SimpleUser};

/// Minimal representation of an organization programmatic access grant for enumerations
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationProgrammaticAccessGrant {
    /// Unique identifier of the fine-grained personal access token grant. The `pat_id` used to get details about an approved fine-grained personal access token.
    pub id: i64,
    /// `owner`
    pub owner: SimpleUser,
    /// Type of repository selection requested.
    pub repository_selection: RepositorySelection,
    /// URL to the list of repositories the fine-grained personal access token can access. Only follow when `repository_selection` is `subset`.
    pub repositories_url: String,
    /// Permissions requested, categorized by type of permission.
    pub permissions: PersonalAccessTokenRequestPermissionsAdded,
    /// Date and time when the fine-grained personal access token was approved to access the organization.
    pub access_granted_at: String,
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
