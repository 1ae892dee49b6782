// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRulesetBypassActor, RepositoryRulesetBypassActorActorType,
    RepositoryRulesetBypassActorBypassMode,
};

impl Object for RepositoryRulesetBypassActor {
    const NAME: &'static str = "RepositoryRulesetBypassActor";
    const FIELDS: &'static [&'static str] = &["actor_id", "actor_type", "bypass_mode"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            actor_id: fields.at(0),
            actor_type: fields.at(1),
            bypass_mode: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.actor_id, &self.actor_type, &self.bypass_mode], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetBypassActor);

impl Literal for RepositoryRulesetBypassActorActorType {
    const NAME: &'static str = "RepositoryRulesetBypassActorActorType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Integration => "Integration",
            Self::OrganizationAdmin => "OrganizationAdmin",
            Self::RepositoryRole => "RepositoryRole",
            Self::Team => "Team",
            Self::DeployKey => "DeployKey",
            Self::User => "User",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Integration" => Self::Integration,
            "OrganizationAdmin" => Self::OrganizationAdmin,
            "RepositoryRole" => Self::RepositoryRole,
            "Team" => Self::Team,
            "DeployKey" => Self::DeployKey,
            "User" => Self::User,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRulesetBypassActorActorType);

impl Literal for RepositoryRulesetBypassActorBypassMode {
    const NAME: &'static str = "RepositoryRulesetBypassActorBypassMode";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Always => "always",
            Self::PullRequest => "pull_request",
            Self::Exempt => "exempt",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "always" => Self::Always,
            "pull_request" => Self::PullRequest,
            "exempt" => Self::Exempt,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRulesetBypassActorBypassMode);
