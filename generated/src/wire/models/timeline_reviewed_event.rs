// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{TimelineReviewedEvent, TimelineReviewedEventEvent};

impl Object for TimelineReviewedEvent {
    const NAME: &'static str = "TimelineReviewedEvent";
    const FIELDS: &'static [&'static str] = &[
        "event",
        "id",
        "node_id",
        "user",
        "body",
        "state",
        "html_url",
        "pull_request_url",
        "_links",
        "submitted_at",
        "updated_at",
        "commit_id",
        "body_html",
        "body_text",
        "author_association",
    ];
    const REQUIRED: &'static [u64] = &[18943];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            event: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            user: fields.at(3),
            body: fields.at(4),
            state: fields.at(5),
            html_url: fields.at(6),
            pull_request_url: fields.at(7),
            links: fields.at(8),
            submitted_at: fields.at(9),
            updated_at: fields.at(10),
            commit_id: fields.at(11),
            body_html: fields.at(12),
            body_text: fields.at(13),
            author_association: fields.at(14),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.event,
                &self.id,
                &self.node_id,
                &self.user,
                &self.body,
                &self.state,
                &self.html_url,
                &self.pull_request_url,
                &self.links,
                &self.submitted_at,
                &self.updated_at,
                &self.commit_id,
                &self.body_html,
                &self.body_text,
                &self.author_association,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TimelineReviewedEvent);

impl Literal for TimelineReviewedEventEvent {
    const NAME: &'static str = "TimelineReviewedEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Reviewed => "reviewed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reviewed" => Self::Reviewed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TimelineReviewedEventEvent);
