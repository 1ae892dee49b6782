// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookSponsorshipTierChanged, WebhookSponsorshipTierChangedAction};

impl Object for WebhookSponsorshipTierChanged {
    const NAME: &'static str = "WebhookSponsorshipTierChanged";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "sponsorship",
    ];
    const REQUIRED: &'static [u64] = &[195];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            sponsorship: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.sponsorship,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookSponsorshipTierChanged);

impl Literal for WebhookSponsorshipTierChangedAction {
    const NAME: &'static str = "WebhookSponsorshipTierChangedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::TierChanged => "tier_changed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "tier_changed" => Self::TierChanged,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookSponsorshipTierChangedAction);
