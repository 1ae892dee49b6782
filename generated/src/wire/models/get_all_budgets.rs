// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{GetAllBudgets, GetAllBudgetsEffectiveBudget};

impl Object for GetAllBudgets {
    const NAME: &'static str = "GetAllBudgets";
    const FIELDS: &'static [&'static str] = &[
        "budgets",
        "user",
        "effective_budget",
        "has_next_page",
        "total_count",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            budgets: fields.at(0),
            user: fields.at(1),
            effective_budget: fields.at(2),
            has_next_page: fields.at(3),
            total_count: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.budgets,
                &self.user,
                &self.effective_budget,
                &self.has_next_page,
                &self.total_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GetAllBudgets);

impl Object for GetAllBudgetsEffectiveBudget {
    const NAME: &'static str = "GetAllBudgetsEffectiveBudget";
    const FIELDS: &'static [&'static str] = &["id", "budget_amount", "consumed_amount"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            budget_amount: fields.at(1),
            consumed_amount: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.budget_amount, &self.consumed_amount], &self.extra)
    }
}

octoforge_runtime::object!(GetAllBudgetsEffectiveBudget);
