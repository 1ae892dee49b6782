// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/budget/properties/budget_type`.

/// The type of pricing for the budget
#[derive(Clone)]
#[non_exhaustive]
pub enum BudgetType {
    /// `SkuPricing`
    SkuPricing,
    /// `ProductPricing`
    ProductPricing,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
