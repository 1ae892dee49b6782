// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookIssuesFieldRemoved, WebhookIssuesFieldRemovedAction};

impl Object for WebhookIssuesFieldRemoved {
    const NAME: &'static str = "WebhookIssuesFieldRemoved";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "issue",
        "issue_field",
        "issue_field_value",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[409];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            issue: fields.at(3),
            issue_field: fields.at(4),
            issue_field_value: fields.at(5),
            organization: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.issue,
                &self.issue_field,
                &self.issue_field_value,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesFieldRemoved);

impl Literal for WebhookIssuesFieldRemovedAction {
    const NAME: &'static str = "WebhookIssuesFieldRemovedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FieldRemoved => "field_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "field_removed" => Self::FieldRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookIssuesFieldRemovedAction);
