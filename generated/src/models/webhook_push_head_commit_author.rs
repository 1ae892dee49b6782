// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-push/properties/head_commit/properties/author`.

use octoforge_runtime::{DateTime, Extra};

/// Metaproperties for Git author/committer information.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPushHeadCommitAuthor {
    /// `date`
    pub date: Option<DateTime>,
    /// `email`
    pub email: Option<String>,
    /// The git author's name.
    pub name: String,
    /// `username`
    pub username: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
