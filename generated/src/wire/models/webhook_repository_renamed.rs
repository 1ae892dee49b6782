// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookRepositoryRenamed, WebhookRepositoryRenamedChanges,
    WebhookRepositoryRenamedChangesRepository,
};

impl Object for WebhookRepositoryRenamed {
    const NAME: &'static str = "WebhookRepositoryRenamed";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[99];

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
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryRenamed);

impl Object for WebhookRepositoryRenamedChanges {
    const NAME: &'static str = "WebhookRepositoryRenamedChanges";
    const FIELDS: &'static [&'static str] = &["repository"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository], &self.extra)
    }
}

octoforge_runtime::object!(WebhookRepositoryRenamedChanges);

impl Object for WebhookRepositoryRenamedChangesRepository {
    const NAME: &'static str = "WebhookRepositoryRenamedChangesRepository";
    const FIELDS: &'static [&'static str] = &["name"];
    const REQUIRED: &'static [u64] = &[1];

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

octoforge_runtime::object!(WebhookRepositoryRenamedChangesRepository);
