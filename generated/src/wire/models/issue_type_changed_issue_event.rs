// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{IssueTypeChangedIssueEvent, IssueTypeChangedIssueEventEvent};

impl Object for IssueTypeChangedIssueEvent {
    const NAME: &'static str = "IssueTypeChangedIssueEvent";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "actor",
        "event",
        "commit_id",
        "commit_url",
        "created_at",
        "performed_via_github_app",
        "issue_type",
        "prev_issue_type",
        "intent",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            actor: fields.at(3),
            event: fields.at(4),
            commit_id: fields.at(5),
            commit_url: fields.at(6),
            created_at: fields.at(7),
            performed_via_github_app: fields.at(8),
            issue_type: fields.at(9),
            prev_issue_type: fields.at(10),
            intent: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.url,
                &self.actor,
                &self.event,
                &self.commit_id,
                &self.commit_url,
                &self.created_at,
                &self.performed_via_github_app,
                &self.issue_type,
                &self.prev_issue_type,
                &self.intent,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueTypeChangedIssueEvent);

impl Literal for IssueTypeChangedIssueEventEvent {
    const NAME: &'static str = "IssueTypeChangedIssueEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::IssueTypeChanged => "issue_type_changed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "issue_type_changed" => Self::IssueTypeChanged,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssueTypeChangedIssueEventEvent);
