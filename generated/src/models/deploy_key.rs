// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deploy-key`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// An SSH key granting access to a single repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeployKey {
    /// `id`
    pub id: i64,
    /// `key`
    pub key: String,
    /// `url`
    pub url: String,
    /// `title`
    pub title: String,
    /// `verified`
    pub verified: bool,
    /// `created_at`
    pub created_at: String,
    /// `read_only`
    pub read_only: bool,
    /// `added_by`
    pub added_by: Maybe<String>,
    /// `last_used`
    pub last_used: Maybe<DateTime>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
