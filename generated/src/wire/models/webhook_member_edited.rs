// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookMemberEdited, WebhookMemberEditedChanges};

impl Object for WebhookMemberEdited {
    const NAME: &'static str = "WebhookMemberEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "member",
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
            member: fields.at(4),
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
                &self.member,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMemberEdited);

impl Object for WebhookMemberEditedChanges {
    const NAME: &'static str = "WebhookMemberEditedChanges";
    const FIELDS: &'static [&'static str] = &["old_permission", "permission"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            old_permission: fields.at(0),
            permission: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.old_permission, &self.permission], &self.extra)
    }
}

octoforge_runtime::object!(WebhookMemberEditedChanges);
