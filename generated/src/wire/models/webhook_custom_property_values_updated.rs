// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCustomPropertyValuesUpdated;

impl Object for WebhookCustomPropertyValuesUpdated {
    const NAME: &'static str = "WebhookCustomPropertyValuesUpdated";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "repository",
        "organization",
        "sender",
        "new_property_values",
        "old_property_values",
    ];
    const REQUIRED: &'static [u64] = &[217];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            repository: fields.at(3),
            organization: fields.at(4),
            sender: fields.at(5),
            new_property_values: fields.at(6),
            old_property_values: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.repository,
                &self.organization,
                &self.sender,
                &self.new_property_values,
                &self.old_property_values,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCustomPropertyValuesUpdated);
