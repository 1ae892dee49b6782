// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookProjectsV2ItemReordered, WebhookProjectsV2ItemReorderedAction,
    WebhookProjectsV2ItemReorderedChanges,
};

impl Object for WebhookProjectsV2ItemReordered {
    const NAME: &'static str = "WebhookProjectsV2ItemReordered";
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

octoforge_runtime::object!(WebhookProjectsV2ItemReordered);

impl Literal for WebhookProjectsV2ItemReorderedAction {
    const NAME: &'static str = "WebhookProjectsV2ItemReorderedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Reordered => "reordered",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reordered" => Self::Reordered,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookProjectsV2ItemReorderedAction);

impl Object for WebhookProjectsV2ItemReorderedChanges {
    const NAME: &'static str = "WebhookProjectsV2ItemReorderedChanges";
    const FIELDS: &'static [&'static str] = &["previous_projects_v2_item_node_id"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            previous_projects_v2_item_node_id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.previous_projects_v2_item_node_id], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectsV2ItemReorderedChanges);
