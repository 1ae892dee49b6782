// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookLabelEdited, WebhookLabelEditedChanges};

impl Object for WebhookLabelEdited {
    const NAME: &'static str = "WebhookLabelEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "label",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[209];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            label: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.enterprise,
                &self.installation,
                &self.label,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookLabelEdited);

impl Object for WebhookLabelEditedChanges {
    const NAME: &'static str = "WebhookLabelEditedChanges";
    const FIELDS: &'static [&'static str] = &["color", "description", "name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            color: fields.at(0),
            description: fields.at(1),
            name: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.color, &self.description, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(WebhookLabelEditedChanges);
