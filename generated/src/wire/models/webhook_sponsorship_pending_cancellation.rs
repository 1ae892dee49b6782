// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookSponsorshipPendingCancellation, WebhookSponsorshipPendingCancellationAction,
};

impl Object for WebhookSponsorshipPendingCancellation {
    const NAME: &'static str = "WebhookSponsorshipPendingCancellation";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "effective_date",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "sponsorship",
    ];
    const REQUIRED: &'static [u64] = &[193];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            effective_date: fields.at(1),
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

octoforge_runtime::object!(WebhookSponsorshipPendingCancellation);

impl Literal for WebhookSponsorshipPendingCancellationAction {
    const NAME: &'static str = "WebhookSponsorshipPendingCancellationAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PendingCancellation => "pending_cancellation",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending_cancellation" => Self::PendingCancellation,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookSponsorshipPendingCancellationAction);
