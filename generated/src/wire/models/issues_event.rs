// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssuesEvent;

impl Object for IssuesEvent {
    const NAME: &'static str = "IssuesEvent";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "issue",
        "assignee",
        "assignees",
        "label",
        "labels",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            issue: fields.at(1),
            assignee: fields.at(2),
            assignees: fields.at(3),
            label: fields.at(4),
            labels: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.issue,
                &self.assignee,
                &self.assignees,
                &self.label,
                &self.labels,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssuesEvent);
