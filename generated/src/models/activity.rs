// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/activity`.

use octoforge_runtime::{DateTime, Extra};
use super::{ActivityType, SimpleUser};

/// Activity
#[derive(Clone)]
#[non_exhaustive]
pub struct Activity {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The SHA of the commit before the activity.
    pub before: String,
    /// The SHA of the commit after the activity.
    pub after: String,
    /// The full Git reference, formatted as `refs/heads/<branch name>`.
    pub r#ref: String,
    /// The time when the activity occurred.
    pub timestamp: DateTime,
    /// The type of the activity that was performed.
    pub activity_type: ActivityType,
    /// `actor`
    pub actor: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
