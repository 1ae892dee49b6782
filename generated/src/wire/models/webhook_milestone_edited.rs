// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookMilestoneEdited, WebhookMilestoneEditedChanges};

impl Object for WebhookMilestoneEdited {
    const NAME: &'static str = "WebhookMilestoneEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "milestone",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[211];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            milestone: fields.at(4),
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
                &self.milestone,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMilestoneEdited);

impl Object for WebhookMilestoneEditedChanges {
    const NAME: &'static str = "WebhookMilestoneEditedChanges";
    const FIELDS: &'static [&'static str] = &["description", "due_on", "title"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            due_on: fields.at(1),
            title: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.description, &self.due_on, &self.title], &self.extra)
    }
}

octoforge_runtime::object!(WebhookMilestoneEditedChanges);
