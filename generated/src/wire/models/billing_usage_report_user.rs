// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{BillingUsageReportUser, BillingUsageReportUserUsageItem};

impl Object for BillingUsageReportUser {
    const NAME: &'static str = "BillingUsageReportUser";
    const FIELDS: &'static [&'static str] = &["usageItems"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            usage_items: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.usage_items], &self.extra)
    }
}

octoforge_runtime::object!(BillingUsageReportUser);

impl Object for BillingUsageReportUserUsageItem {
    const NAME: &'static str = "BillingUsageReportUserUsageItem";
    const FIELDS: &'static [&'static str] = &[
        "date",
        "product",
        "sku",
        "quantity",
        "unitType",
        "pricePerUnit",
        "grossAmount",
        "discountAmount",
        "netAmount",
        "repositoryName",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            date: fields.at(0),
            product: fields.at(1),
            sku: fields.at(2),
            quantity: fields.at(3),
            unit_type: fields.at(4),
            price_per_unit: fields.at(5),
            gross_amount: fields.at(6),
            discount_amount: fields.at(7),
            net_amount: fields.at(8),
            repository_name: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.date,
                &self.product,
                &self.sku,
                &self.quantity,
                &self.unit_type,
                &self.price_per_unit,
                &self.gross_amount,
                &self.discount_amount,
                &self.net_amount,
                &self.repository_name,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BillingUsageReportUserUsageItem);
