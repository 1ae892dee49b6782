// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhooksMarketplacePurchase, WebhooksMarketplacePurchasePlan};

impl Object for WebhooksMarketplacePurchase {
    const NAME: &'static str = "WebhooksMarketplacePurchase";
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

octoforge_runtime::object!(WebhooksMarketplacePurchase);

impl Object for WebhooksMarketplacePurchasePlan {
    const NAME: &'static str = "WebhooksMarketplacePurchasePlan";
    const FIELDS: &'static [&'static str] = &[
        "bullets",
        "description",
        "has_free_trial",
        "id",
        "monthly_price_in_cents",
        "name",
        "price_model",
        "unit_name",
        "yearly_price_in_cents",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            bullets: fields.at(0),
            description: fields.at(1),
            has_free_trial: fields.at(2),
            id: fields.at(3),
            monthly_price_in_cents: fields.at(4),
            name: fields.at(5),
            price_model: fields.at(6),
            unit_name: fields.at(7),
            yearly_price_in_cents: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.bullets,
                &self.description,
                &self.has_free_trial,
                &self.id,
                &self.monthly_price_in_cents,
                &self.name,
                &self.price_model,
                &self.unit_name,
                &self.yearly_price_in_cents,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksMarketplacePurchasePlan);
