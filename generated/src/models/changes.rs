// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-edited/properties/changes`.

use octoforge_runtime::Extra;
use super::WebhooksChangesBody;

/// The changes to the issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct Changes {
    /// `body`
    pub body: Option<WebhooksChangesBody>,
    /// `title`
    pub title: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
