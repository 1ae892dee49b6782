// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookCodeScanningAlertReopenedByUser, WebhookCodeScanningAlertReopenedByUserAction,
    WebhookCodeScanningAlertReopenedByUserAlert,
};

impl Object for WebhookCodeScanningAlertReopenedByUser {
    const NAME: &'static str = "WebhookCodeScanningAlertReopenedByUser";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "alert",
        "commit_oid",
        "enterprise",
        "installation",
        "organization",
        "ref",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[455];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            alert: fields.at(1),
            commit_oid: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            r#ref: fields.at(6),
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
                &self.alert,
                &self.commit_oid,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.r#ref,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertReopenedByUser);

impl Literal for WebhookCodeScanningAlertReopenedByUserAction {
    const NAME: &'static str = "WebhookCodeScanningAlertReopenedByUserAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ReopenedByUser => "reopened_by_user",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reopened_by_user" => Self::ReopenedByUser,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookCodeScanningAlertReopenedByUserAction);

impl Object for WebhookCodeScanningAlertReopenedByUserAlert {
    const NAME: &'static str = "WebhookCodeScanningAlertReopenedByUserAlert";
    const FIELDS: &'static [&'static str] = &[
        "assignees",
        "created_at",
        "dismissed_at",
        "dismissed_by",
        "dismissed_comment",
        "dismissed_reason",
        "fixed_at",
        "html_url",
        "most_recent_instance",
        "number",
        "rule",
        "state",
        "tool",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[16046];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assignees: fields.at(0),
            created_at: fields.at(1),
            dismissed_at: fields.at(2),
            dismissed_by: fields.at(3),
            dismissed_comment: fields.at(4),
            dismissed_reason: fields.at(5),
            fixed_at: fields.at(6),
            html_url: fields.at(7),
            most_recent_instance: fields.at(8),
            number: fields.at(9),
            rule: fields.at(10),
            state: fields.at(11),
            tool: fields.at(12),
            url: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.assignees,
                &self.created_at,
                &self.dismissed_at,
                &self.dismissed_by,
                &self.dismissed_comment,
                &self.dismissed_reason,
                &self.fixed_at,
                &self.html_url,
                &self.most_recent_instance,
                &self.number,
                &self.rule,
                &self.state,
                &self.tool,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertReopenedByUserAlert);
