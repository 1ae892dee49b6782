// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DependabotAlert;

impl Object for DependabotAlert {
    const NAME: &'static str = "DependabotAlert";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "state",
        "dependency",
        "security_advisory",
        "security_vulnerability",
        "url",
        "html_url",
        "created_at",
        "updated_at",
        "dismissed_at",
        "dismissed_by",
        "dismissed_reason",
        "dismissed_comment",
        "fixed_at",
        "auto_dismissed_at",
        "dismissal_request",
        "assignees",
    ];
    const REQUIRED: &'static [u64] = &[16383];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            number: fields.at(0),
            state: fields.at(1),
            dependency: fields.at(2),
            security_advisory: fields.at(3),
            security_vulnerability: fields.at(4),
            url: fields.at(5),
            html_url: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            dismissed_at: fields.at(9),
            dismissed_by: fields.at(10),
            dismissed_reason: fields.at(11),
            dismissed_comment: fields.at(12),
            fixed_at: fields.at(13),
            auto_dismissed_at: fields.at(14),
            dismissal_request: fields.at(15),
            assignees: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.number,
                &self.state,
                &self.dependency,
                &self.security_advisory,
                &self.security_vulnerability,
                &self.url,
                &self.html_url,
                &self.created_at,
                &self.updated_at,
                &self.dismissed_at,
                &self.dismissed_by,
                &self.dismissed_reason,
                &self.dismissed_comment,
                &self.fixed_at,
                &self.auto_dismissed_at,
                &self.dismissal_request,
                &self.assignees,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependabotAlert);
