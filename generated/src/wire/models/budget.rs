// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Budget, BudgetBudgetAlerting};

impl Object for Budget {
    const NAME: &'static str = "Budget";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "budget_type",
        "budget_amount",
        "prevent_further_usage",
        "budget_scope",
        "budget_entity_name",
        "user",
        "consumed_amount",
        "budget_product_sku",
        "budget_alerting",
    ];
    const REQUIRED: &'static [u64] = &[543];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            budget_type: fields.at(1),
            budget_amount: fields.at(2),
            prevent_further_usage: fields.at(3),
            budget_scope: fields.at(4),
            budget_entity_name: fields.at(5),
            user: fields.at(6),
            consumed_amount: fields.at(7),
            budget_product_sku: fields.at(8),
            budget_alerting: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.budget_type,
                &self.budget_amount,
                &self.prevent_further_usage,
                &self.budget_scope,
                &self.budget_entity_name,
                &self.user,
                &self.consumed_amount,
                &self.budget_product_sku,
                &self.budget_alerting,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Budget);

impl Object for BudgetBudgetAlerting {
    const NAME: &'static str = "BudgetBudgetAlerting";
    const FIELDS: &'static [&'static str] = &["will_alert", "alert_recipients"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            will_alert: fields.at(0),
            alert_recipients: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.will_alert, &self.alert_recipients], &self.extra)
    }
}

octoforge_runtime::object!(BudgetBudgetAlerting);
