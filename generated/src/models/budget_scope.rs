// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/budget/properties/budget_scope`.

/// The scope of the budget
#[derive(Clone)]
#[non_exhaustive]
pub enum BudgetScope {
    /// `enterprise`
    Enterprise,
    /// `organization`
    Organization,
    /// `repository`
    Repository,
    /// `cost_center`
    CostCenter,
    /// `multi_user_customer`
    MultiUserCustomer,
    /// `multi_user_cost_center`
    MultiUserCostCenter,
    /// `user`
    User,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
