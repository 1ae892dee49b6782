// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookProjectCardEdited, WebhookProjectCardEditedChanges};

impl Object for WebhookProjectCardEdited {
    const NAME: &'static str = "WebhookProjectCardEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "project_card",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[163];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            project_card: fields.at(5),
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
                &self.organization,
                &self.project_card,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectCardEdited);

impl Object for WebhookProjectCardEditedChanges {
    const NAME: &'static str = "WebhookProjectCardEditedChanges";
    const FIELDS: &'static [&'static str] = &["note"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            note: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.note], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectCardEditedChanges);
