// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{IssueReference, IssueReferenceIssueType};

impl Object for IssueReference {
    const NAME: &'static str = "IssueReference";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "title",
        "state",
        "state_reason",
        "repository",
        "issue_type",
    ];
    const REQUIRED: &'static [u64] = &[55];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            number: fields.at(0),
            title: fields.at(1),
            state: fields.at(2),
            state_reason: fields.at(3),
            repository: fields.at(4),
            issue_type: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.number,
                &self.title,
                &self.state,
                &self.state_reason,
                &self.repository,
                &self.issue_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueReference);

impl Object for IssueReferenceIssueType {
    const NAME: &'static str = "IssueReferenceIssueType";
    const FIELDS: &'static [&'static str] = &["id", "node_id", "name", "color"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            color: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.node_id, &self.name, &self.color], &self.extra)
    }
}

octoforge_runtime::object!(IssueReferenceIssueType);
