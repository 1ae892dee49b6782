// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{Discussion, DiscussionState, DiscussionStateReason};

impl Object for Discussion {
    const NAME: &'static str = "Discussion";
    const FIELDS: &'static [&'static str] = &[
        "active_lock_reason",
        "answer_chosen_at",
        "answer_chosen_by",
        "answer_html_url",
        "author_association",
        "body",
        "category",
        "comments",
        "created_at",
        "html_url",
        "id",
        "locked",
        "node_id",
        "number",
        "reactions",
        "repository_url",
        "state",
        "state_reason",
        "timeline_url",
        "title",
        "updated_at",
        "user",
        "labels",
    ];
    const REQUIRED: &'static [u64] = &[3915759];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            active_lock_reason: fields.at(0),
            answer_chosen_at: fields.at(1),
            answer_chosen_by: fields.at(2),
            answer_html_url: fields.at(3),
            author_association: fields.at(4),
            body: fields.at(5),
            category: fields.at(6),
            comments: fields.at(7),
            created_at: fields.at(8),
            html_url: fields.at(9),
            id: fields.at(10),
            locked: fields.at(11),
            node_id: fields.at(12),
            number: fields.at(13),
            reactions: fields.at(14),
            repository_url: fields.at(15),
            state: fields.at(16),
            state_reason: fields.at(17),
            timeline_url: fields.at(18),
            title: fields.at(19),
            updated_at: fields.at(20),
            user: fields.at(21),
            labels: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.active_lock_reason,
                &self.answer_chosen_at,
                &self.answer_chosen_by,
                &self.answer_html_url,
                &self.author_association,
                &self.body,
                &self.category,
                &self.comments,
                &self.created_at,
                &self.html_url,
                &self.id,
                &self.locked,
                &self.node_id,
                &self.number,
                &self.reactions,
                &self.repository_url,
                &self.state,
                &self.state_reason,
                &self.timeline_url,
                &self.title,
                &self.updated_at,
                &self.user,
                &self.labels,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Discussion);

impl Literal for DiscussionState {
    const NAME: &'static str = "DiscussionState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Locked => "locked",
            Self::Converting => "converting",
            Self::Transferring => "transferring",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "closed" => Self::Closed,
            "locked" => Self::Locked,
            "converting" => Self::Converting,
            "transferring" => Self::Transferring,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DiscussionState);

impl Literal for DiscussionStateReason {
    const NAME: &'static str = "DiscussionStateReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Resolved => "resolved",
            Self::Outdated => "outdated",
            Self::Duplicate => "duplicate",
            Self::Reopened => "reopened",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "resolved" => Self::Resolved,
            "outdated" => Self::Outdated,
            "duplicate" => Self::Duplicate,
            "reopened" => Self::Reopened,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DiscussionStateReason);
