// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookOrgBlockUnblocked, WebhookOrgBlockUnblockedAction};

impl Object for WebhookOrgBlockUnblocked {
    const NAME: &'static str = "WebhookOrgBlockUnblocked";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "blocked_user",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[83];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            blocked_user: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
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
                &self.blocked_user,
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

octoforge_runtime::object!(WebhookOrgBlockUnblocked);

impl Literal for WebhookOrgBlockUnblockedAction {
    const NAME: &'static str = "WebhookOrgBlockUnblockedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unblocked => "unblocked",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unblocked" => Self::Unblocked,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookOrgBlockUnblockedAction);
