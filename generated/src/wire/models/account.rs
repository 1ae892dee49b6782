// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Account;

impl Object for Account {
    const NAME: &'static str = "Account";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "login",
        "node_id",
        "organization_billing_email",
        "type",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            login: fields.at(1),
            node_id: fields.at(2),
            organization_billing_email: fields.at(3),
            r#type: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.login,
                &self.node_id,
                &self.organization_billing_email,
                &self.r#type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Account);
