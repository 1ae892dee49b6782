// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BillingUsageSummaryReportOrgUsageItem;

impl Object for BillingUsageSummaryReportOrgUsageItem {
    const NAME: &'static str = "BillingUsageSummaryReportOrgUsageItem";
    const FIELDS: &'static [&'static str] = &[
        "product",
        "sku",
        "unitType",
        "pricePerUnit",
        "grossQuantity",
        "grossAmount",
        "discountQuantity",
        "discountAmount",
        "netQuantity",
        "netAmount",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            product: fields.at(0),
            sku: fields.at(1),
            unit_type: fields.at(2),
            price_per_unit: fields.at(3),
            gross_quantity: fields.at(4),
            gross_amount: fields.at(5),
            discount_quantity: fields.at(6),
            discount_amount: fields.at(7),
            net_quantity: fields.at(8),
            net_amount: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.product,
                &self.sku,
                &self.unit_type,
                &self.price_per_unit,
                &self.gross_quantity,
                &self.gross_amount,
                &self.discount_quantity,
                &self.discount_amount,
                &self.net_quantity,
                &self.net_amount,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BillingUsageSummaryReportOrgUsageItem);
