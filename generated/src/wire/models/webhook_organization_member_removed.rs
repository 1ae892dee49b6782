// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookOrganizationMemberRemoved, WebhookOrganizationMemberRemovedAction,
};

impl Object for WebhookOrganizationMemberRemoved {
    const NAME: &'static str = "WebhookOrganizationMemberRemoved";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "membership",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[89];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            membership: fields.at(3),
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
                &self.enterprise,
                &self.installation,
                &self.membership,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookOrganizationMemberRemoved);

impl Literal for WebhookOrganizationMemberRemovedAction {
    const NAME: &'static str = "WebhookOrganizationMemberRemovedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::MemberRemoved => "member_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "member_removed" => Self::MemberRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookOrganizationMemberRemovedAction);
