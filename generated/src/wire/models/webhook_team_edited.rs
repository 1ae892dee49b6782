// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookTeamEdited, WebhookTeamEditedChanges, WebhookTeamEditedChangesRepository,
    WebhookTeamEditedChangesRepositoryPermissions,
    WebhookTeamEditedChangesRepositoryPermissionsFrom,
};

impl Object for WebhookTeamEdited {
    const NAME: &'static str = "WebhookTeamEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "team",
    ];
    const REQUIRED: &'static [u64] = &[211];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            team: fields.at(7),
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
                &self.repository,
                &self.sender,
                &self.team,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookTeamEdited);

impl Object for WebhookTeamEditedChanges {
    const NAME: &'static str = "WebhookTeamEditedChanges";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "name",
        "privacy",
        "notification_setting",
        "repository",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            name: fields.at(1),
            privacy: fields.at(2),
            notification_setting: fields.at(3),
            repository: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.description,
                &self.name,
                &self.privacy,
                &self.notification_setting,
                &self.repository,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookTeamEditedChanges);

impl Object for WebhookTeamEditedChangesRepository {
    const NAME: &'static str = "WebhookTeamEditedChangesRepository";
    const FIELDS: &'static [&'static str] = &["permissions"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            permissions: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.permissions], &self.extra)
    }
}

octoforge_runtime::object!(WebhookTeamEditedChangesRepository);

impl Object for WebhookTeamEditedChangesRepositoryPermissions {
    const NAME: &'static str = "WebhookTeamEditedChangesRepositoryPermissions";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from], &self.extra)
    }
}

octoforge_runtime::object!(WebhookTeamEditedChangesRepositoryPermissions);

impl Object for WebhookTeamEditedChangesRepositoryPermissionsFrom {
    const NAME: &'static str = "WebhookTeamEditedChangesRepositoryPermissionsFrom";
    const FIELDS: &'static [&'static str] = &["admin", "pull", "push"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            admin: fields.at(0),
            pull: fields.at(1),
            push: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.admin, &self.pull, &self.push], &self.extra)
    }
}

octoforge_runtime::object!(WebhookTeamEditedChangesRepositoryPermissionsFrom);
