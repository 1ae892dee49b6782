// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookTeamAddedToRepository, WebhookTeamAddedToRepositoryAction};

impl Object for WebhookTeamAddedToRepository {
    const NAME: &'static str = "WebhookTeamAddedToRepository";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "team",
    ];
    const REQUIRED: &'static [u64] = &[73];

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

octoforge_runtime::object!(WebhookTeamAddedToRepository);

impl Literal for WebhookTeamAddedToRepositoryAction {
    const NAME: &'static str = "WebhookTeamAddedToRepositoryAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AddedToRepository => "added_to_repository",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "added_to_repository" => Self::AddedToRepository,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookTeamAddedToRepositoryAction);
