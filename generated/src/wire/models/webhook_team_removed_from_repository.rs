// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookTeamRemovedFromRepository, WebhookTeamRemovedFromRepositoryAction,
};

impl Object for WebhookTeamRemovedFromRepository {
    const NAME: &'static str = "WebhookTeamRemovedFromRepository";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "team",
    ];
    const REQUIRED: &'static [u64] = &[105];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            team: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.team,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookTeamRemovedFromRepository);

impl Literal for WebhookTeamRemovedFromRepositoryAction {
    const NAME: &'static str = "WebhookTeamRemovedFromRepositoryAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::RemovedFromRepository => "removed_from_repository",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "removed_from_repository" => Self::RemovedFromRepository,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookTeamRemovedFromRepositoryAction);
