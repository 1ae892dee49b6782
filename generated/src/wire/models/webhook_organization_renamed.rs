// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookOrganizationRenamed, WebhookOrganizationRenamedChanges};

impl Object for WebhookOrganizationRenamed {
    const NAME: &'static str = "WebhookOrganizationRenamed";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "membership",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[161];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            membership: fields.at(4),
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
                &self.membership,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookOrganizationRenamed);

impl Object for WebhookOrganizationRenamedChanges {
    const NAME: &'static str = "WebhookOrganizationRenamedChanges";
    const FIELDS: &'static [&'static str] = &["login"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.login], &self.extra)
    }
}

octoforge_runtime::object!(WebhookOrganizationRenamedChanges);
