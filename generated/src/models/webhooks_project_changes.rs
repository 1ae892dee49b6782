// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_project_changes`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Described at `/components/schemas/webhooks_project_changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksProjectChanges {
    /// `archived_at`
    pub archived_at: Option<WebhooksProjectChangesArchivedAt>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhooks_project_changes/properties/archived_at`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksProjectChangesArchivedAt {
    /// `from`
    pub from: Maybe<DateTime>,
    /// `to`
    pub to: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
