// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-subscription`.

use octoforge_runtime::{DateTime, Extra};

/// Repository invitations let you manage who you collaborate with.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositorySubscription {
    /// Determines if notifications should be received from this repository.
    pub subscribed: bool,
    /// Determines if all notifications should be blocked from this repository.
    pub ignored: bool,
    /// `reason`
    pub reason: Option<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `url`
    pub url: String,
    /// `repository_url`
    pub repository_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
