// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookMemberAdded, WebhookMemberAddedChanges, WebhookMemberAddedChangesPermission,
    WebhookMemberAddedChangesRoleName,
};

impl Object for WebhookMemberAdded {
    const NAME: &'static str = "WebhookMemberAdded";
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
    const REQUIRED: &'static [u64] = &[209];

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

octoforge_runtime::object!(WebhookMemberAdded);

impl Object for WebhookMemberAddedChanges {
    const NAME: &'static str = "WebhookMemberAddedChanges";
    const FIELDS: &'static [&'static str] = &["permission", "role_name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            permission: fields.at(0),
            role_name: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.permission, &self.role_name], &self.extra)
    }
}

octoforge_runtime::object!(WebhookMemberAddedChanges);

impl Object for WebhookMemberAddedChangesPermission {
    const NAME: &'static str = "WebhookMemberAddedChangesPermission";
    const FIELDS: &'static [&'static str] = &["to"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            to: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.to], &self.extra)
    }
}

octoforge_runtime::object!(WebhookMemberAddedChangesPermission);

impl Object for WebhookMemberAddedChangesRoleName {
    const NAME: &'static str = "WebhookMemberAddedChangesRoleName";
    const FIELDS: &'static [&'static str] = &["to"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            to: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.to], &self.extra)
    }
}

octoforge_runtime::object!(WebhookMemberAddedChangesRoleName);
