// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/ruleset-version`.

use octoforge_runtime::{DateTime, Extra};

/// The historical version of a ruleset
#[derive(Clone)]
#[non_exhaustive]
pub struct RulesetVersion {
    /// The ID of the previous version of the ruleset
    pub version_id: i64,
    /// The actor who updated the ruleset
    pub actor: RulesetVersionActor,
    /// `updated_at`
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The actor who updated the ruleset
#[derive(Clone)]
#[non_exhaustive]
pub struct RulesetVersionActor {
    /// `id`
    pub id: Option<i64>,
    /// `type`
    pub r#type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
