// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Alert;

impl Object for Alert {
    const NAME: &'static str = "Alert";
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

octoforge_runtime::object!(Alert);
