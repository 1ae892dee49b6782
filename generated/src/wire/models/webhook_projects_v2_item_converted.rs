// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookProjectsV2ItemConverted, WebhookProjectsV2ItemConvertedChanges,
    WebhookProjectsV2ItemConvertedChangesContentType,
};

impl Object for WebhookProjectsV2ItemConverted {
    const NAME: &'static str = "WebhookProjectsV2ItemConverted";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "installation",
        "organization",
        "projects_v2_item",
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
            projects_v2_item: fields.at(4),
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
                &self.projects_v2_item,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2ItemConverted);

impl Object for WebhookProjectsV2ItemConvertedChanges {
    const NAME: &'static str = "WebhookProjectsV2ItemConvertedChanges";
    const FIELDS: &'static [&'static str] = &["content_type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content_type: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.content_type], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectsV2ItemConvertedChanges);

impl Object for WebhookProjectsV2ItemConvertedChangesContentType {
    const NAME: &'static str = "WebhookProjectsV2ItemConvertedChangesContentType";
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

octoforge_runtime::object!(WebhookProjectsV2ItemConvertedChangesContentType);
