// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-ruleset-info`.

use octoforge_runtime::Extra;

/// User-defined metadata to store domain-specific information limited to 8 keys with scalar values.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleRulesetInfo {
    /// The type of source for the ruleset that includes this rule.
    pub ruleset_source_type: Option<RepositoryRuleRulesetInfoRulesetSourceType>,
    /// The name of the source of the ruleset that includes this rule.
    pub ruleset_source: Option<String>,
    /// The ID of the ruleset that includes this rule.
    pub ruleset_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The type of source for the ruleset that includes this rule.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleRulesetInfoRulesetSourceType {
    /// `Repository`
    Repository,
    /// `Organization`
    Organization,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
