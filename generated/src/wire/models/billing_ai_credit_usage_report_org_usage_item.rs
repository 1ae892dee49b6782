// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BillingAiCreditUsageReportOrgUsageItem;

impl Object for BillingAiCreditUsageReportOrgUsageItem {
    const NAME: &'static str = "BillingAiCreditUsageReportOrgUsageItem";
    const FIELDS: &'static [&'static str] = &[
        "product",
        "sku",
        "model",
        "unitType",
        "pricePerUnit",
        "grossQuantity",
        "grossAmount",
        "discountQuantity",
        "discountAmount",
        "netQuantity",
        "netAmount",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            product: fields.at(0),
            sku: fields.at(1),
            model: fields.at(2),
            unit_type: fields.at(3),
            price_per_unit: fields.at(4),
            gross_quantity: fields.at(5),
            gross_amount: fields.at(6),
            discount_quantity: fields.at(7),
            discount_amount: fields.at(8),
            net_quantity: fields.at(9),
            net_amount: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.product,
                &self.sku,
                &self.model,
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

octoforge_runtime::object!(BillingAiCreditUsageReportOrgUsageItem);
