// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/billing-usage-report-user`.

use octoforge_runtime::{Extra, Number};

/// Described at `/components/schemas/billing-usage-report-user`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingUsageReportUser {
    /// `usageItems`
    pub usage_items: Option<Vec<BillingUsageReportUserUsageItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/billing-usage-report-user/properties/usageItems/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingUsageReportUserUsageItem {
    /// Date of the usage line item.
    pub date: String,
    /// Product name.
    pub product: String,
    /// SKU name.
    pub sku: String,
    /// Quantity of the usage line item.
    pub quantity: i64,
    /// Unit type of the usage line item.
    pub unit_type: String,
    /// Price per unit of the usage line item.
    pub price_per_unit: Number,
    /// Gross amount of the usage line item.
    pub gross_amount: Number,
    /// Discount amount of the usage line item.
    pub discount_amount: Number,
    /// Net amount of the usage line item.
    pub net_amount: Number,
    /// Name of the repository.
    pub repository_name: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
