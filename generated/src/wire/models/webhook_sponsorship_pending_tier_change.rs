// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookSponsorshipPendingTierChange, WebhookSponsorshipPendingTierChangeAction,
};

impl Object for WebhookSponsorshipPendingTierChange {
    const NAME: &'static str = "WebhookSponsorshipPendingTierChange";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "effective_date",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "sponsorship",
    ];
    const REQUIRED: &'static [u64] = &[387];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            effective_date: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            sponsorship: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.effective_date,
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

octoforge_runtime::object!(WebhookSponsorshipPendingTierChange);

impl Literal for WebhookSponsorshipPendingTierChangeAction {
    const NAME: &'static str = "WebhookSponsorshipPendingTierChangeAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PendingTierChange => "pending_tier_change",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending_tier_change" => Self::PendingTierChange,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookSponsorshipPendingTierChangeAction);
