// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{UpdateBudget, UpdateBudgetBudget};

impl Object for UpdateBudget {
    const NAME: &'static str = "UpdateBudget";
    const FIELDS: &'static [&'static str] = &["message", "budget"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            budget: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.budget], &self.extra)
    }
}

octoforge_runtime::object!(UpdateBudget);

impl Object for UpdateBudgetBudget {
    const NAME: &'static str = "UpdateBudgetBudget";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "budget_scope",
        "budget_entity_name",
        "user",
        "consumed_amount",
        "budget_amount",
        "prevent_further_usage",
        "budget_product_sku",
        "budget_type",
        "budget_alerting",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            budget_scope: fields.at(1),
            budget_entity_name: fields.at(2),
            user: fields.at(3),
            consumed_amount: fields.at(4),
            budget_amount: fields.at(5),
            prevent_further_usage: fields.at(6),
            budget_product_sku: fields.at(7),
            budget_type: fields.at(8),
            budget_alerting: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.budget_scope,
                &self.budget_entity_name,
                &self.user,
                &self.consumed_amount,
                &self.budget_amount,
                &self.prevent_further_usage,
                &self.budget_product_sku,
                &self.budget_type,
                &self.budget_alerting,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBudgetBudget);
