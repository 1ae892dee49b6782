// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksChanges8TierFrom;

impl Object for WebhooksChanges8TierFrom {
    const NAME: &'static str = "WebhooksChanges8TierFrom";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "description",
        "is_custom_ammount",
        "is_custom_amount",
        "is_one_time",
        "monthly_price_in_cents",
        "monthly_price_in_dollars",
        "name",
        "node_id",
    ];
    const REQUIRED: &'static [u64] = &[499];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            description: fields.at(1),
            is_custom_ammount: fields.at(2),
            is_custom_amount: fields.at(3),
            is_one_time: fields.at(4),
            monthly_price_in_cents: fields.at(5),
            monthly_price_in_dollars: fields.at(6),
            name: fields.at(7),
            node_id: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.description,
                &self.is_custom_ammount,
                &self.is_custom_amount,
                &self.is_one_time,
                &self.monthly_price_in_cents,
                &self.monthly_price_in_dollars,
                &self.name,
                &self.node_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksChanges8TierFrom);
