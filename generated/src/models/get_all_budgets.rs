// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/get_all_budgets`.

use octoforge_runtime::{Extra, Number};
use super::Budget;

/// Described at `/components/schemas/get_all_budgets`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAllBudgets {
    /// Array of budget objects for the enterprise
    pub budgets: Vec<Budget>,
    /// User login included when the response is scoped with the `user` query parameter.
    pub user: Option<String>,
    /// Effective user-level budget details returned when the response is scoped with the `user` query parameter.
    pub effective_budget: Option<GetAllBudgetsEffectiveBudget>,
    /// Indicates if there are more pages of results available (maps to hasNextPage from billing platform)
    pub has_next_page: Option<bool>,
    /// Total number of budgets matching the query
    pub total_count: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Effective user-level budget details returned when the response is scoped with the `user` query parameter.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAllBudgetsEffectiveBudget {
    /// The unique identifier of the effective budget.
    pub id: String,
    /// The budget amount for the effective budget.
    pub budget_amount: i64,
    /// The consumed amount for the specified user within the effective budget.
    pub consumed_amount: Number,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
