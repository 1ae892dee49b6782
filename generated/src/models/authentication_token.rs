// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/authentication-token`.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Value};
use super::{Repository, WebhooksRepositorySelection};

/// Authentication Token
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthenticationToken {
    /// The token used for authentication
    pub token: String,
    /// The time this token expires
    pub expires_at: DateTime,
    /// `permissions`
    pub permissions: Option<Map<Value>>,
    /// The repositories this token has access to
    pub repositories: Option<Vec<Repository>>,
    /// `single_file`
    pub single_file: Maybe<String>,
    /// Describe whether all repositories have been selected or there's a selection involved
    pub repository_selection: Option<WebhooksRepositorySelection>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
