// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookCodeScanningAlertCreated, WebhookCodeScanningAlertCreatedAlert,
};

impl Object for WebhookCodeScanningAlertCreated {
    const NAME: &'static str = "WebhookCodeScanningAlertCreated";
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

octoforge_runtime::object!(WebhookCodeScanningAlertCreated);

impl Object for WebhookCodeScanningAlertCreatedAlert {
    const NAME: &'static str = "WebhookCodeScanningAlertCreatedAlert";
    const FIELDS: &'static [&'static str] = &[
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
        "assignees",
    ];
    const REQUIRED: &'static [u64] = &[24151];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            dismissed_at: fields.at(1),
            dismissed_by: fields.at(2),
            dismissed_comment: fields.at(3),
            dismissed_reason: fields.at(4),
            fixed_at: fields.at(5),
            html_url: fields.at(6),
            instances_url: fields.at(7),
            most_recent_instance: fields.at(8),
            number: fields.at(9),
            rule: fields.at(10),
            state: fields.at(11),
            tool: fields.at(12),
            updated_at: fields.at(13),
            url: fields.at(14),
            dismissal_approved_by: fields.at(15),
            assignees: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
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
                &self.assignees,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertCreatedAlert);
