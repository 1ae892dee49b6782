// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{TimelineCommittedEvent, TimelineCommittedEventEvent};

impl Object for TimelineCommittedEvent {
    const NAME: &'static str = "TimelineCommittedEvent";
    const FIELDS: &'static [&'static str] = &[
        "event",
        "sha",
        "node_id",
        "url",
        "author",
        "committer",
        "message",
        "tree",
        "parents",
        "verification",
        "html_url",
    ];
    const REQUIRED: &'static [u64] = &[2046];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            event: fields.at(0),
            sha: fields.at(1),
            node_id: fields.at(2),
            url: fields.at(3),
            author: fields.at(4),
            committer: fields.at(5),
            message: fields.at(6),
            tree: fields.at(7),
            parents: fields.at(8),
            verification: fields.at(9),
            html_url: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.event,
                &self.sha,
                &self.node_id,
                &self.url,
                &self.author,
                &self.committer,
                &self.message,
                &self.tree,
                &self.parents,
                &self.verification,
                &self.html_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TimelineCommittedEvent);

impl Literal for TimelineCommittedEventEvent {
    const NAME: &'static str = "TimelineCommittedEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Committed => "committed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "committed" => Self::Committed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TimelineCommittedEventEvent);
