// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/billing-usage-summary-report-org/properties/usageItems/items`.

use octoforge_runtime::{Extra, Number};

/// Described at `/components/schemas/billing-usage-summary-report-org/properties/usageItems/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingUsageSummaryReportOrgUsageItem {
    /// Product name.
    pub product: String,
    /// SKU name.
    pub sku: String,
    /// Unit type of the usage line item.
    pub unit_type: String,
    /// Price per unit of the usage line item.
    pub price_per_unit: Number,
    /// Gross quantity of the usage line item.
    pub gross_quantity: Number,
    /// Gross amount of the usage line item.
    pub gross_amount: Number,
    /// Discount quantity of the usage line item.
    pub discount_quantity: Number,
    /// Discount amount of the usage line item.
    pub discount_amount: Number,
    /// Net quantity of the usage line item.
    pub net_quantity: Number,
    /// Net amount of the usage line item.
    pub net_amount: Number,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
