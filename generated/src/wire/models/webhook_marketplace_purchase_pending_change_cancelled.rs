// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookMarketplacePurchasePendingChangeCancelled,
    WebhookMarketplacePurchasePendingChangeCancelledAction,
    WebhookMarketplacePurchasePendingChangeCancelledMarketplacePurchase,
};

impl Object for WebhookMarketplacePurchasePendingChangeCancelled {
    const NAME: &'static str = "WebhookMarketplacePurchasePendingChangeCancelled";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "effective_date",
        "enterprise",
        "installation",
        "marketplace_purchase",
        "organization",
        "previous_marketplace_purchase",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[275];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            effective_date: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            marketplace_purchase: fields.at(4),
            organization: fields.at(5),
            previous_marketplace_purchase: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
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
                &self.marketplace_purchase,
                &self.organization,
                &self.previous_marketplace_purchase,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMarketplacePurchasePendingChangeCancelled);

impl Literal for WebhookMarketplacePurchasePendingChangeCancelledAction {
    const NAME: &'static str = "WebhookMarketplacePurchasePendingChangeCancelledAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PendingChangeCancelled => "pending_change_cancelled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending_change_cancelled" => Self::PendingChangeCancelled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookMarketplacePurchasePendingChangeCancelledAction);

impl Object for WebhookMarketplacePurchasePendingChangeCancelledMarketplacePurchase {
    const NAME: &'static str = "WebhookMarketplacePurchasePendingChangeCancelledMarketplacePurchase";
    const FIELDS: &'static [&'static str] = &[
        "account",
        "billing_cycle",
        "free_trial_ends_on",
        "next_billing_date",
        "on_free_trial",
        "plan",
        "unit_count",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            account: fields.at(0),
            billing_cycle: fields.at(1),
            free_trial_ends_on: fields.at(2),
            next_billing_date: fields.at(3),
            on_free_trial: fields.at(4),
            plan: fields.at(5),
            unit_count: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.account,
                &self.billing_cycle,
                &self.free_trial_ends_on,
                &self.next_billing_date,
                &self.on_free_trial,
                &self.plan,
                &self.unit_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(
    WebhookMarketplacePurchasePendingChangeCancelledMarketplacePurchase
);
