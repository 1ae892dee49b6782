// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    MarketplacePurchase, MarketplacePurchaseMarketplacePendingChange,
    MarketplacePurchaseMarketplacePurchase,
};

impl Object for MarketplacePurchase {
    const NAME: &'static str = "MarketplacePurchase";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "type",
        "id",
        "login",
        "organization_billing_email",
        "email",
        "marketplace_pending_change",
        "marketplace_purchase",
    ];
    const REQUIRED: &'static [u64] = &[143];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            r#type: fields.at(1),
            id: fields.at(2),
            login: fields.at(3),
            organization_billing_email: fields.at(4),
            email: fields.at(5),
            marketplace_pending_change: fields.at(6),
            marketplace_purchase: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.r#type,
                &self.id,
                &self.login,
                &self.organization_billing_email,
                &self.email,
                &self.marketplace_pending_change,
                &self.marketplace_purchase,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MarketplacePurchase);

impl Object for MarketplacePurchaseMarketplacePendingChange {
    const NAME: &'static str = "MarketplacePurchaseMarketplacePendingChange";
    const FIELDS: &'static [&'static str] = &[
        "is_installed",
        "effective_date",
        "unit_count",
        "id",
        "plan",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            is_installed: fields.at(0),
            effective_date: fields.at(1),
            unit_count: fields.at(2),
            id: fields.at(3),
            plan: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.is_installed,
                &self.effective_date,
                &self.unit_count,
                &self.id,
                &self.plan,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MarketplacePurchaseMarketplacePendingChange);

impl Object for MarketplacePurchaseMarketplacePurchase {
    const NAME: &'static str = "MarketplacePurchaseMarketplacePurchase";
    const FIELDS: &'static [&'static str] = &[
        "billing_cycle",
        "next_billing_date",
        "is_installed",
        "unit_count",
        "on_free_trial",
        "free_trial_ends_on",
        "updated_at",
        "plan",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            billing_cycle: fields.at(0),
            next_billing_date: fields.at(1),
            is_installed: fields.at(2),
            unit_count: fields.at(3),
            on_free_trial: fields.at(4),
            free_trial_ends_on: fields.at(5),
            updated_at: fields.at(6),
            plan: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.billing_cycle,
                &self.next_billing_date,
                &self.is_installed,
                &self.unit_count,
                &self.on_free_trial,
                &self.free_trial_ends_on,
                &self.updated_at,
                &self.plan,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MarketplacePurchaseMarketplacePurchase);
