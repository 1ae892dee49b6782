// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestEvent;

impl Object for PullRequestEvent {
    const NAME: &'static str = "PullRequestEvent";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "number",
        "pull_request",
        "assignee",
        "assignees",
        "label",
        "labels",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            number: fields.at(1),
            pull_request: fields.at(2),
            assignee: fields.at(3),
            assignees: fields.at(4),
            label: fields.at(5),
            labels: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.number,
                &self.pull_request,
                &self.assignee,
                &self.assignees,
                &self.label,
                &self.labels,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestEvent);
