// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCreate;

impl Object for WebhookCreate {
    const NAME: &'static str = "WebhookCreate";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "enterprise",
        "installation",
        "master_branch",
        "organization",
        "pusher_type",
        "ref",
        "ref_type",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[1001];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            master_branch: fields.at(3),
            organization: fields.at(4),
            pusher_type: fields.at(5),
            r#ref: fields.at(6),
            ref_type: fields.at(7),
            repository: fields.at(8),
            sender: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.description,
                &self.enterprise,
                &self.installation,
                &self.master_branch,
                &self.organization,
                &self.pusher_type,
                &self.r#ref,
                &self.ref_type,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCreate);
