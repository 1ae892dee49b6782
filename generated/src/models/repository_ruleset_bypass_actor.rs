// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-ruleset-bypass-actor`.

use octoforge_runtime::{Extra, Maybe};

/// An actor that can bypass rules in a ruleset
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulesetBypassActor {
    /// The ID of the actor that can bypass a ruleset. Required for `Integration`, `RepositoryRole`, `Team`, and `User` actor types. If `actor_type` is `OrganizationAdmin`, `actor_id` is ignored. If `actor_type` is `DeployKey`, this should be null. `OrganizationAdmin` is not applicable for personal repositories.
    pub actor_id: Maybe<i64>,
    /// The type of actor that can bypass a ruleset.
    pub actor_type: RepositoryRulesetBypassActorActorType,
    /// When the specified actor can bypass the ruleset. `pull_request` means that an actor can only bypass rules on pull requests. `pull_request` is not applicable for the `DeployKey` actor type. Also, `pull_request` is only applicable to branch rulesets. When `bypass_mode` is `exempt`, rules will not be run for that actor and a bypass audit entry will not be created.
    pub bypass_mode: Option<RepositoryRulesetBypassActorBypassMode>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRulesetBypassActor {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(actor_type: impl Into<RepositoryRulesetBypassActorActorType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.actor_type = actor_type.into();
        new
    }
}

/// The type of actor that can bypass a ruleset.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRulesetBypassActorActorType {
    /// `Integration`
    Integration,
    /// `OrganizationAdmin`
    OrganizationAdmin,
    /// `RepositoryRole`
    RepositoryRole,
    /// `Team`
    Team,
    /// `DeployKey`
    DeployKey,
    /// `User`
    User,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// When the specified actor can bypass the ruleset. `pull_request` means that an actor can only bypass rules on pull requests. `pull_request` is not applicable for the `DeployKey` actor type. Also, `pull_request` is only applicable to branch rulesets. When `bypass_mode` is `exempt`, rules will not be run for that actor and a bypass audit entry will not be created.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRulesetBypassActorBypassMode {
    /// `always`
    Always,
    /// `pull_request`
    PullRequest,
    /// `exempt`
    Exempt,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
