// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/update-budget`.

use octoforge_runtime::{Extra, Number};
use super::{BudgetAlerting, BudgetScope, BudgetType};

/// Described at `/components/schemas/update-budget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBudget {
    /// A message indicating the result of the update operation
    pub message: String,
    /// `budget`
    pub budget: UpdateBudgetBudget,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/update-budget/properties/budget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBudgetBudget {
    /// ID of the budget.
    pub id: Option<String>,
    /// The type of scope for the budget
    pub budget_scope: Option<BudgetScope>,
    /// The name of the entity to apply the budget to
    pub budget_entity_name: Option<String>,
    /// The user login when the budget is scoped to a single user (`user` scope).
    pub user: Option<String>,
    /// The consumed amount for the specified user within the budget. Only included for `user`-scoped budgets.
    pub consumed_amount: Option<Number>,
    /// The budget amount in whole dollars. For license-based products, this represents the number of licenses.
    pub budget_amount: Option<i64>,
    /// Whether to prevent additional spending once the budget is exceeded
    pub prevent_further_usage: Option<bool>,
    /// A single product or sku to apply the budget to.
    pub budget_product_sku: Option<String>,
    /// The type of pricing for the budget
    pub budget_type: Option<BudgetType>,
    /// `budget_alerting`
    pub budget_alerting: Option<BudgetAlerting>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
