// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookProjectsV2StatusUpdateEdited, WebhookProjectsV2StatusUpdateEditedChanges,
    WebhookProjectsV2StatusUpdateEditedChangesStartDate,
    WebhookProjectsV2StatusUpdateEditedChangesStatus,
};

impl Object for WebhookProjectsV2StatusUpdateEdited {
    const NAME: &'static str = "WebhookProjectsV2StatusUpdateEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "installation",
        "organization",
        "projects_v2_status_update",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[57];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            projects_v2_status_update: fields.at(4),
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
                &self.projects_v2_status_update,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2StatusUpdateEdited);

impl Object for WebhookProjectsV2StatusUpdateEditedChanges {
    const NAME: &'static str = "WebhookProjectsV2StatusUpdateEditedChanges";
    const FIELDS: &'static [&'static str] = &[
        "body",
        "status",
        "start_date",
        "target_date",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            status: fields.at(1),
            start_date: fields.at(2),
            target_date: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.body, &self.status, &self.start_date, &self.target_date],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2StatusUpdateEditedChanges);

impl Object for WebhookProjectsV2StatusUpdateEditedChangesStartDate {
    const NAME: &'static str = "WebhookProjectsV2StatusUpdateEditedChangesStartDate";
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

octoforge_runtime::object!(WebhookProjectsV2StatusUpdateEditedChangesStartDate);

impl Object for WebhookProjectsV2StatusUpdateEditedChangesStatus {
    const NAME: &'static str = "WebhookProjectsV2StatusUpdateEditedChangesStatus";
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

octoforge_runtime::object!(WebhookProjectsV2StatusUpdateEditedChangesStatus);
