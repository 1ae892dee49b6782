// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MarketplaceAccount;

impl Object for MarketplaceAccount {
    const NAME: &'static str = "MarketplaceAccount";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "id",
        "type",
        "node_id",
        "login",
        "email",
        "organization_billing_email",
    ];
    const REQUIRED: &'static [u64] = &[23];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            id: fields.at(1),
            r#type: fields.at(2),
            node_id: fields.at(3),
            login: fields.at(4),
            email: fields.at(5),
            organization_billing_email: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.id,
                &self.r#type,
                &self.node_id,
                &self.login,
                &self.email,
                &self.organization_billing_email,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MarketplaceAccount);
