// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookRepositoryPublicized, WebhookRepositoryPublicizedAction};

impl Object for WebhookRepositoryPublicized {
    const NAME: &'static str = "WebhookRepositoryPublicized";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[49];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
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
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryPublicized);

impl Literal for WebhookRepositoryPublicizedAction {
    const NAME: &'static str = "WebhookRepositoryPublicizedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Publicized => "publicized",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "publicized" => Self::Publicized,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookRepositoryPublicizedAction);
