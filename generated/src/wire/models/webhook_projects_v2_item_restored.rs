// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookProjectsV2ItemRestored, WebhookProjectsV2ItemRestoredAction};

impl Object for WebhookProjectsV2ItemRestored {
    const NAME: &'static str = "WebhookProjectsV2ItemRestored";
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

octoforge_runtime::object!(WebhookProjectsV2ItemRestored);

impl Literal for WebhookProjectsV2ItemRestoredAction {
    const NAME: &'static str = "WebhookProjectsV2ItemRestoredAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Restored => "restored",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "restored" => Self::Restored,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookProjectsV2ItemRestoredAction);
