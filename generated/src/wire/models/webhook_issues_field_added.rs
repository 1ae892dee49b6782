// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookIssuesFieldAdded, WebhookIssuesFieldAddedAction,
    WebhookIssuesFieldAddedChanges, WebhookIssuesFieldAddedChangesIssueFieldValue,
};

impl Object for WebhookIssuesFieldAdded {
    const NAME: &'static str = "WebhookIssuesFieldAdded";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "issue",
        "issue_field",
        "issue_field_value",
        "changes",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[793];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            issue: fields.at(3),
            issue_field: fields.at(4),
            issue_field_value: fields.at(5),
            changes: fields.at(6),
            organization: fields.at(7),
            repository: fields.at(8),
            sender: fields.at(9),
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
                &self.changes,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesFieldAdded);

impl Literal for WebhookIssuesFieldAddedAction {
    const NAME: &'static str = "WebhookIssuesFieldAddedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FieldAdded => "field_added",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "field_added" => Self::FieldAdded,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookIssuesFieldAddedAction);

impl Object for WebhookIssuesFieldAddedChanges {
    const NAME: &'static str = "WebhookIssuesFieldAddedChanges";
    const FIELDS: &'static [&'static str] = &["issue_field_value"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issue_field_value: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.issue_field_value], &self.extra)
    }
}

octoforge_runtime::object!(WebhookIssuesFieldAddedChanges);

impl Object for WebhookIssuesFieldAddedChangesIssueFieldValue {
    const NAME: &'static str = "WebhookIssuesFieldAddedChangesIssueFieldValue";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

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

octoforge_runtime::object!(WebhookIssuesFieldAddedChangesIssueFieldValue);
