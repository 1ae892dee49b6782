// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAlert;

impl Object for CodeScanningAlert {
    const NAME: &'static str = "CodeScanningAlert";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "created_at",
        "updated_at",
        "url",
        "html_url",
        "instances_url",
        "state",
        "fixed_at",
        "dismissed_by",
        "dismissed_at",
        "dismissed_reason",
        "dismissed_comment",
        "rule",
        "tool",
        "most_recent_instance",
        "dismissal_approved_by",
        "assignees",
        "linked_pull_requests",
    ];
    const REQUIRED: &'static [u64] = &[30587];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            number: fields.at(0),
            created_at: fields.at(1),
            updated_at: fields.at(2),
            url: fields.at(3),
            html_url: fields.at(4),
            instances_url: fields.at(5),
            state: fields.at(6),
            fixed_at: fields.at(7),
            dismissed_by: fields.at(8),
            dismissed_at: fields.at(9),
            dismissed_reason: fields.at(10),
            dismissed_comment: fields.at(11),
            rule: fields.at(12),
            tool: fields.at(13),
            most_recent_instance: fields.at(14),
            dismissal_approved_by: fields.at(15),
            assignees: fields.at(16),
            linked_pull_requests: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.number,
                &self.created_at,
                &self.updated_at,
                &self.url,
                &self.html_url,
                &self.instances_url,
                &self.state,
                &self.fixed_at,
                &self.dismissed_by,
                &self.dismissed_at,
                &self.dismissed_reason,
                &self.dismissed_comment,
                &self.rule,
                &self.tool,
                &self.most_recent_instance,
                &self.dismissal_approved_by,
                &self.assignees,
                &self.linked_pull_requests,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningAlert);
