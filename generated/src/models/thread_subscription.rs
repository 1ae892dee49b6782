// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/thread-subscription`.

use octoforge_runtime::{DateTime, Extra};

/// Thread Subscription
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreadSubscription {
    /// `subscribed`
    pub subscribed: bool,
    /// `ignored`
    pub ignored: bool,
    /// `reason`
    pub reason: Option<String>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `url`
    pub url: String,
    /// `thread_url`
    pub thread_url: Option<String>,
    /// `repository_url`
    pub repository_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
