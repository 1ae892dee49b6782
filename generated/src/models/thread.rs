// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/thread`.

use octoforge_runtime::Extra;
use super::MinimalRepository;

/// Thread
#[derive(Clone)]
#[non_exhaustive]
pub struct Thread {
    /// `id`
    pub id: String,
    /// `repository`
    pub repository: MinimalRepository,
    /// `subject`
    pub subject: ThreadSubject,
    /// `reason`
    pub reason: String,
    /// `unread`
    pub unread: bool,
    /// `updated_at`
    pub updated_at: String,
    /// `last_read_at`
    pub last_read_at: Option<String>,
    /// `url`
    pub url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/thread/properties/subject`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSubject {
    /// `title`
    pub title: String,
    /// `url`
    pub url: String,
    /// `latest_comment_url`
    pub latest_comment_url: String,
    /// `type`
    pub r#type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
