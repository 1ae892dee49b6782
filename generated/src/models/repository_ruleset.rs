// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset`.

use octoforge_runtime::{DateTime, Extra, Maybe, Value};
use super::{
    BodyTarget, OrgRulesetConditions, RepositoryRule, RepositoryRuleEnforcement,
    RepositoryRulesetBypassActor, RepositoryRulesetConditions,
};

/// A set of rules to apply when specified conditions are met.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleset {
    /// The ID of the ruleset
    pub id: i64,
    /// The name of the ruleset
    pub name: String,
    /// The target of the ruleset
    pub target: Option<BodyTarget>,
    /// The type of the source of the ruleset
    pub source_type: Option<RepositoryRulesetSourceType>,
    /// The name of the source
    pub source: String,
    /// `enforcement`
    pub enforcement: RepositoryRuleEnforcement,
    /// The actors that can bypass the rules in this ruleset
    pub bypass_actors: Option<Vec<RepositoryRulesetBypassActor>>,
    /// The bypass type of the user making the API request for this ruleset. This field is only returned when
    /// querying the repository-level endpoint.
    pub current_user_can_bypass: Option<RepositoryRulesetCurrentUserCanBypass>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `_links`
    pub links: Option<RepositoryRulesetLinks>,
    /// `conditions`
    pub conditions: Maybe<RepositoryOrOrgRulesetConditions>,
    /// `rules`
    pub rules: Option<Vec<RepositoryRule>>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-ruleset/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetLinks {
    /// `self`
    pub self_: Option<RepositoryRulesetLinksHtml>,
    /// `html`
    pub html: Maybe<RepositoryRulesetLinksHtml>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-ruleset/properties/conditions`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum RepositoryOrOrgRulesetConditions {
    /// Repository ruleset conditions for ref names.
    Repository(RepositoryRulesetConditions),
    /// Organization ruleset conditions.
    Org(OrgRulesetConditions),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<RepositoryRulesetConditions> for RepositoryOrOrgRulesetConditions {
    #[inline]
    fn from(value: RepositoryRulesetConditions) -> Self {
        Self::Repository(value)
    }
}

impl From<OrgRulesetConditions> for RepositoryOrOrgRulesetConditions {
    #[inline]
    fn from(value: OrgRulesetConditions) -> Self {
        Self::Org(value)
    }
}

/// The bypass type of the user making the API request for this ruleset. This field is only returned when
/// querying the repository-level endpoint.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRulesetCurrentUserCanBypass {
    /// `always`
    Always,
    /// `pull_requests_only`
    PullRequestsOnly,
    /// `never`
    Never,
    /// `exempt`
    Exempt,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The type of the source of the ruleset
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRulesetSourceType {
    /// `Repository`
    Repository,
    /// `Organization`
    Organization,
    /// `Enterprise`
    Enterprise,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/repository-ruleset/properties/_links/properties/html`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetLinksHtml {
    /// The html URL of the ruleset
    pub href: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
