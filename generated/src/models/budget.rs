// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/budget`.

use octoforge_runtime::{Extra, Number};
use super::{BudgetScope, BudgetType};

/// Described at `/components/schemas/budget`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Budget {
    /// The unique identifier for the budget
    pub id: String,
    /// The type of pricing for the budget
    pub budget_type: BudgetType,
    /// The budget amount limit in whole dollars. For license-based products, this represents the number of licenses.
    pub budget_amount: i64,
    /// The type of limit enforcement for the budget
    pub prevent_further_usage: bool,
    /// The scope of the budget
    pub budget_scope: BudgetScope,
    /// The name of the entity for the budget (enterprise does not require a name).
    pub budget_entity_name: Option<String>,
    /// The user login when the budget is scoped to a single user (`user` scope).
    pub user: Option<String>,
    /// The amount consumed for a user-scoped budget, or for a multi-user budget when filtering by user.
    pub consumed_amount: Option<Number>,
    /// A single product or sku to apply the budget to.
    pub budget_product_sku: Option<String>,
    /// `budget_alerting`
    pub budget_alerting: BudgetBudgetAlerting,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/budget/properties/budget_alerting`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BudgetBudgetAlerting {
    /// Whether alerts are enabled for this budget. Ignored for user-scope as alerting is disabled for them.
    pub will_alert: bool,
    /// Array of user login names who will receive alerts. Ignored for user-scope as alerting is disabled for them.
    pub alert_recipients: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
