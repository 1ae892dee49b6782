// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookMembershipAdded, WebhookMembershipAddedScope};

impl Object for WebhookMembershipAdded {
    const NAME: &'static str = "WebhookMembershipAdded";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "member",
        "organization",
        "repository",
        "scope",
        "sender",
        "team",
    ];
    const REQUIRED: &'static [u64] = &[473];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            member: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            scope: fields.at(6),
            sender: fields.at(7),
            team: fields.at(8),
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
                &self.member,
                &self.organization,
                &self.repository,
                &self.scope,
                &self.sender,
                &self.team,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMembershipAdded);

impl Literal for WebhookMembershipAddedScope {
    const NAME: &'static str = "WebhookMembershipAddedScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Team => "team",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "team" => Self::Team,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookMembershipAddedScope);
