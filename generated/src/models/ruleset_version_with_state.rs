// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/ruleset-version-with-state`.

use octoforge_runtime::{DateTime, Extra, Map, Value};
use super::RulesetVersionActor;

/// The historical version of a ruleset
#[derive(Clone)]
#[non_exhaustive]
pub struct RulesetVersionWithState {
    /// The ID of the previous version of the ruleset
    pub version_id: i64,
    /// The actor who updated the ruleset
    pub actor: RulesetVersionActor,
    /// `updated_at`
    pub updated_at: DateTime,
    /// The state of the ruleset version
    pub state: Map<Value>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
