// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/authorization`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{ScopedInstallation, SimpleUser};

/// The authorization for an OAuth app, GitHub App, or a Personal Access Token.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// `id`
    pub id: i64,
    /// `url`
    pub url: String,
    /// A list of scopes that this authorization is in.
    pub scopes: Option<Vec<String>>,
    /// `token`
    pub token: String,
    /// `token_last_eight`
    pub token_last_eight: Option<String>,
    /// `hashed_token`
    pub hashed_token: Option<String>,
    /// `app`
    pub app: AuthorizationApp,
    /// `note`
    pub note: Option<String>,
    /// `note_url`
    pub note_url: Option<String>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `created_at`
    pub created_at: DateTime,
    /// `fingerprint`
    pub fingerprint: Option<String>,
    /// `user`
    pub user: Maybe<SimpleUser>,
    /// `installation`
    pub installation: Maybe<Boxed<ScopedInstallation>>,
    /// `expires_at`
    pub expires_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/authorization/properties/app`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationApp {
    /// `client_id`
    pub client_id: String,
    /// `name`
    pub name: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
