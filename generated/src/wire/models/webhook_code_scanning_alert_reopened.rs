// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookCodeScanningAlertReopened, WebhookCodeScanningAlertReopenedAlert,
};

impl Object for WebhookCodeScanningAlertReopened {
    const NAME: &'static str = "WebhookCodeScanningAlertReopened";
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

octoforge_runtime::object!(WebhookCodeScanningAlertReopened);

impl Object for WebhookCodeScanningAlertReopenedAlert {
    const NAME: &'static str = "WebhookCodeScanningAlertReopenedAlert";
    const FIELDS: &'static [&'static str] = &[
        "assignees",
        "created_at",
        "dismissed_at",
        "dismissed_by",
        "dismissed_comment",
        "dismissed_reason",
        "fixed_at",
        "html_url",
        "instances_url",
        "most_recent_instance",
        "number",
        "rule",
        "state",
        "tool",
        "updated_at",
        "url",
        "dismissal_approved_by",
    ];
    const REQUIRED: &'static [u64] = &[48302];

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
            instances_url: fields.at(8),
            most_recent_instance: fields.at(9),
            number: fields.at(10),
            rule: fields.at(11),
            state: fields.at(12),
            tool: fields.at(13),
            updated_at: fields.at(14),
            url: fields.at(15),
            dismissal_approved_by: fields.at(16),
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
                &self.instances_url,
                &self.most_recent_instance,
                &self.number,
                &self.rule,
                &self.state,
                &self.tool,
                &self.updated_at,
                &self.url,
                &self.dismissal_approved_by,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertReopenedAlert);
