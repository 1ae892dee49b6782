// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/create-budget`.

use octoforge_runtime::Extra;
use super::{BudgetAlerting, BudgetScope, BudgetType};

/// Described at `/components/schemas/create-budget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBudget {
    /// A message indicating the result of the create operation
    pub message: String,
    /// `budget`
    pub budget: CreateBudgetBudget,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/create-budget/properties/budget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBudgetBudget {
    /// ID of the budget.
    pub id: Option<String>,
    /// The type of scope for the budget
    pub budget_scope: Option<BudgetScope>,
    /// The name of the entity to apply the budget to
    pub budget_entity_name: Option<String>,
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
