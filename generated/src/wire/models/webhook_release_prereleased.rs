// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookReleasePrereleased, WebhookReleasePrereleasedAction};

impl Object for WebhookReleasePrereleased {
    const NAME: &'static str = "WebhookReleasePrereleased";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "release",
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
            release: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
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
                &self.release,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookReleasePrereleased);

impl Literal for WebhookReleasePrereleasedAction {
    const NAME: &'static str = "WebhookReleasePrereleasedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Prereleased => "prereleased",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "prereleased" => Self::Prereleased,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookReleasePrereleasedAction);
