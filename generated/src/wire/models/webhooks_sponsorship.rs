// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksSponsorship;

impl Object for WebhooksSponsorship {
    const NAME: &'static str = "WebhooksSponsorship";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "maintainer",
        "node_id",
        "privacy_level",
        "sponsor",
        "sponsorable",
        "tier",
    ];
    const REQUIRED: &'static [u64] = &[125];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            maintainer: fields.at(1),
            node_id: fields.at(2),
            privacy_level: fields.at(3),
            sponsor: fields.at(4),
            sponsorable: fields.at(5),
            tier: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.maintainer,
                &self.node_id,
                &self.privacy_level,
                &self.sponsor,
                &self.sponsorable,
                &self.tier,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksSponsorship);
