// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksMembership;

impl Object for WebhooksMembership {
    const NAME: &'static str = "WebhooksMembership";
    const FIELDS: &'static [&'static str] = &[
        "organization_url",
        "role",
        "direct_membership",
        "enterprise_teams_providing_indirect_membership",
        "state",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[115];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            organization_url: fields.at(0),
            role: fields.at(1),
            direct_membership: fields.at(2),
            enterprise_teams_providing_indirect_membership: fields.at(3),
            state: fields.at(4),
            url: fields.at(5),
            user: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.organization_url,
                &self.role,
                &self.direct_membership,
                &self.enterprise_teams_providing_indirect_membership,
                &self.state,
                &self.url,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksMembership);
