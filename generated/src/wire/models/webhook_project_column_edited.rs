// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookProjectColumnEdited, WebhookProjectColumnEditedChanges};

impl Object for WebhookProjectColumnEdited {
    const NAME: &'static str = "WebhookProjectColumnEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "project_column",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[35];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            project_column: fields.at(5),
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
                &self.project_column,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectColumnEdited);

impl Object for WebhookProjectColumnEditedChanges {
    const NAME: &'static str = "WebhookProjectColumnEditedChanges";
    const FIELDS: &'static [&'static str] = &["name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectColumnEditedChanges);
