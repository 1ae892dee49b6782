// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookReleaseEdited, WebhookReleaseEditedChanges,
    WebhookReleaseEditedChangesMakeLatest,
};

impl Object for WebhookReleaseEdited {
    const NAME: &'static str = "WebhookReleaseEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "release",
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
            release: fields.at(5),
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
                &self.release,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookReleaseEdited);

impl Object for WebhookReleaseEditedChanges {
    const NAME: &'static str = "WebhookReleaseEditedChanges";
    const FIELDS: &'static [&'static str] = &["body", "name", "tag_name", "make_latest"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            name: fields.at(1),
            tag_name: fields.at(2),
            make_latest: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.body, &self.name, &self.tag_name, &self.make_latest], &self.extra)
    }
}

octoforge_runtime::object!(WebhookReleaseEditedChanges);

impl Object for WebhookReleaseEditedChangesMakeLatest {
    const NAME: &'static str = "WebhookReleaseEditedChangesMakeLatest";
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

octoforge_runtime::object!(WebhookReleaseEditedChangesMakeLatest);
