// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCustomPropertyCreated;

impl Object for WebhookCustomPropertyCreated {
    const NAME: &'static str = "WebhookCustomPropertyCreated";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "definition",
        "enterprise",
        "installation",
        "organization",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            definition: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.definition,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCustomPropertyCreated);
