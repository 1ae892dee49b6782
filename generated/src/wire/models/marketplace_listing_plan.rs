// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MarketplaceListingPlan;

impl Object for MarketplaceListingPlan {
    const NAME: &'static str = "MarketplaceListingPlan";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "accounts_url",
        "id",
        "number",
        "name",
        "description",
        "monthly_price_in_cents",
        "yearly_price_in_cents",
        "price_model",
        "has_free_trial",
        "unit_name",
        "state",
        "bullets",
    ];
    const REQUIRED: &'static [u64] = &[8191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            accounts_url: fields.at(1),
            id: fields.at(2),
            number: fields.at(3),
            name: fields.at(4),
            description: fields.at(5),
            monthly_price_in_cents: fields.at(6),
            yearly_price_in_cents: fields.at(7),
            price_model: fields.at(8),
            has_free_trial: fields.at(9),
            unit_name: fields.at(10),
            state: fields.at(11),
            bullets: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.accounts_url,
                &self.id,
                &self.number,
                &self.name,
                &self.description,
                &self.monthly_price_in_cents,
                &self.yearly_price_in_cents,
                &self.price_model,
                &self.has_free_trial,
                &self.unit_name,
                &self.state,
                &self.bullets,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MarketplaceListingPlan);
