// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookDiscussionUnanswered, WebhookDiscussionUnansweredAction};

impl Object for WebhookDiscussionUnanswered {
    const NAME: &'static str = "WebhookDiscussionUnanswered";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "discussion",
        "old_answer",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[23];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            discussion: fields.at(1),
            old_answer: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.discussion,
                &self.old_answer,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDiscussionUnanswered);

impl Literal for WebhookDiscussionUnansweredAction {
    const NAME: &'static str = "WebhookDiscussionUnansweredAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unanswered => "unanswered",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unanswered" => Self::Unanswered,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookDiscussionUnansweredAction);
