// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RepositoryRuleParamsActor, RepositoryRuleParamsActorType};

impl Object for RepositoryRuleParamsActor {
    const NAME: &'static str = "RepositoryRuleParamsActor";
    const FIELDS: &'static [&'static str] = &["id", "type"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleParamsActor);

impl Literal for RepositoryRuleParamsActorType {
    const NAME: &'static str = "RepositoryRuleParamsActorType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Team => "Team",
            Self::IntegrationInstallation => "IntegrationInstallation",
            Self::RepositoryRole => "RepositoryRole",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "User" => Self::User,
            "Team" => Self::Team,
            "IntegrationInstallation" => Self::IntegrationInstallation,
            "RepositoryRole" => Self::RepositoryRole,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleParamsActorType);
