// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookProjectsV2ProjectEdited, WebhookProjectsV2ProjectEditedChanges,
    WebhookProjectsV2ProjectEditedChangesPublic,
    WebhookProjectsV2ProjectEditedChangesTitle,
};

impl Object for WebhookProjectsV2ProjectEdited {
    const NAME: &'static str = "WebhookProjectsV2ProjectEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "installation",
        "organization",
        "projects_v2",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[59];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            projects_v2: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.installation,
                &self.organization,
                &self.projects_v2,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2ProjectEdited);

impl Object for WebhookProjectsV2ProjectEditedChanges {
    const NAME: &'static str = "WebhookProjectsV2ProjectEditedChanges";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "public",
        "short_description",
        "title",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            public: fields.at(1),
            short_description: fields.at(2),
            title: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.description, &self.public, &self.short_description, &self.title],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2ProjectEditedChanges);

impl Object for WebhookProjectsV2ProjectEditedChangesPublic {
    const NAME: &'static str = "WebhookProjectsV2ProjectEditedChangesPublic";
    const FIELDS: &'static [&'static str] = &["from", "to"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            to: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from, &self.to], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectsV2ProjectEditedChangesPublic);

impl Object for WebhookProjectsV2ProjectEditedChangesTitle {
    const NAME: &'static str = "WebhookProjectsV2ProjectEditedChangesTitle";
    const FIELDS: &'static [&'static str] = &["from", "to"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            to: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from, &self.to], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectsV2ProjectEditedChangesTitle);
