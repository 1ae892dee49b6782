// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/get-budget`.

use octoforge_runtime::Extra;
use super::{BudgetAlerting, BudgetScope, BudgetType};

/// Described at `/components/schemas/get-budget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetBudget {
    /// ID of the budget.
    pub id: String,
    /// The type of scope for the budget
    pub budget_scope: BudgetScope,
    /// The name of the entity to apply the budget to
    pub budget_entity_name: String,
    /// The user login when the budget is scoped to a single user (`user` scope).
    pub user: Option<String>,
    /// The budget amount in whole dollars. For license-based products, this represents the number of licenses.
    pub budget_amount: i64,
    /// Whether to prevent additional spending once the budget is exceeded
    pub prevent_further_usage: bool,
    /// A single product or sku to apply the budget to.
    pub budget_product_sku: String,
    /// The type of pricing for the budget
    pub budget_type: BudgetType,
    /// `budget_alerting`
    pub budget_alerting: BudgetAlerting,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
