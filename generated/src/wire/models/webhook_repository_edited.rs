// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookRepositoryEdited, WebhookRepositoryEditedChanges,
    WebhookRepositoryEditedChangesTopics,
};

impl Object for WebhookRepositoryEdited {
    const NAME: &'static str = "WebhookRepositoryEdited";
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

octoforge_runtime::object!(WebhookRepositoryEdited);

impl Object for WebhookRepositoryEditedChanges {
    const NAME: &'static str = "WebhookRepositoryEditedChanges";
    const FIELDS: &'static [&'static str] = &[
        "default_branch",
        "description",
        "homepage",
        "topics",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            default_branch: fields.at(0),
            description: fields.at(1),
            homepage: fields.at(2),
            topics: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.default_branch, &self.description, &self.homepage, &self.topics],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookRepositoryEditedChanges);

impl Object for WebhookRepositoryEditedChangesTopics {
    const NAME: &'static str = "WebhookRepositoryEditedChangesTopics";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[0];

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

octoforge_runtime::object!(WebhookRepositoryEditedChangesTopics);
