// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookTeamAdd;

impl Object for WebhookTeamAdd {
    const NAME: &'static str = "WebhookTeamAdd";
    const FIELDS: &'static [&'static str] = &[
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "team",
    ];
    const REQUIRED: &'static [u64] = &[56];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enterprise: fields.at(0),
            installation: fields.at(1),
            organization: fields.at(2),
            repository: fields.at(3),
            sender: fields.at(4),
            team: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.team,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookTeamAdd);
