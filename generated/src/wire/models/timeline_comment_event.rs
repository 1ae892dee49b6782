// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{TimelineCommentEvent, TimelineCommentEventEvent};

impl Object for TimelineCommentEvent {
    const NAME: &'static str = "TimelineCommentEvent";
    const FIELDS: &'static [&'static str] = &[
        "event",
        "actor",
        "id",
        "node_id",
        "url",
        "body",
        "body_text",
        "body_html",
        "html_url",
        "user",
        "created_at",
        "updated_at",
        "issue_url",
        "author_association",
        "performed_via_github_app",
        "reactions",
        "pin",
        "minimized",
    ];
    const REQUIRED: &'static [u64] = &[16159];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            event: fields.at(0),
            actor: fields.at(1),
            id: fields.at(2),
            node_id: fields.at(3),
            url: fields.at(4),
            body: fields.at(5),
            body_text: fields.at(6),
            body_html: fields.at(7),
            html_url: fields.at(8),
            user: fields.at(9),
            created_at: fields.at(10),
            updated_at: fields.at(11),
            issue_url: fields.at(12),
            author_association: fields.at(13),
            performed_via_github_app: fields.at(14),
            reactions: fields.at(15),
            pin: fields.at(16),
            minimized: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.event,
                &self.actor,
                &self.id,
                &self.node_id,
                &self.url,
                &self.body,
                &self.body_text,
                &self.body_html,
                &self.html_url,
                &self.user,
                &self.created_at,
                &self.updated_at,
                &self.issue_url,
                &self.author_association,
                &self.performed_via_github_app,
                &self.reactions,
                &self.pin,
                &self.minimized,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TimelineCommentEvent);

impl Literal for TimelineCommentEventEvent {
    const NAME: &'static str = "TimelineCommentEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Commented => "commented",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "commented" => Self::Commented,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TimelineCommentEventEvent);
