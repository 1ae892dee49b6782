// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GetBudget;

impl Object for GetBudget {
    const NAME: &'static str = "GetBudget";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "budget_scope",
        "budget_entity_name",
        "user",
        "budget_amount",
        "prevent_further_usage",
        "budget_product_sku",
        "budget_type",
        "budget_alerting",
    ];
    const REQUIRED: &'static [u64] = &[503];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            budget_scope: fields.at(1),
            budget_entity_name: fields.at(2),
            user: fields.at(3),
            budget_amount: fields.at(4),
            prevent_further_usage: fields.at(5),
            budget_product_sku: fields.at(6),
            budget_type: fields.at(7),
            budget_alerting: fields.at(8),
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

octoforge_runtime::object!(GetBudget);
