// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{IssueTypeRemovedIssueEvent, IssueTypeRemovedIssueEventEvent};

impl Object for IssueTypeRemovedIssueEvent {
    const NAME: &'static str = "IssueTypeRemovedIssueEvent";
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
        "prev_issue_type",
        "intent",
    ];
    const REQUIRED: &'static [u64] = &[1023];

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
            prev_issue_type: fields.at(9),
            intent: fields.at(10),
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
                &self.prev_issue_type,
                &self.intent,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueTypeRemovedIssueEvent);

impl Literal for IssueTypeRemovedIssueEventEvent {
    const NAME: &'static str = "IssueTypeRemovedIssueEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::IssueTypeRemoved => "issue_type_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "issue_type_removed" => Self::IssueTypeRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssueTypeRemovedIssueEventEvent);
