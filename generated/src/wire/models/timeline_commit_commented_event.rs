// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{TimelineCommitCommentedEvent, TimelineCommitCommentedEventEvent};

impl Object for TimelineCommitCommentedEvent {
    const NAME: &'static str = "TimelineCommitCommentedEvent";
    const FIELDS: &'static [&'static str] = &[
        "event",
        "node_id",
        "commit_id",
        "comments",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            event: fields.at(0),
            node_id: fields.at(1),
            commit_id: fields.at(2),
            comments: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.event, &self.node_id, &self.commit_id, &self.comments],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TimelineCommitCommentedEvent);

impl Literal for TimelineCommitCommentedEventEvent {
    const NAME: &'static str = "TimelineCommitCommentedEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CommitCommented => "commit-commented",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "commit-commented" => Self::CommitCommented,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TimelineCommitCommentedEventEvent);
