// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{WebhookDiscussionAnswered, WebhookDiscussionAnsweredAction};

impl Object for WebhookDiscussionAnswered {
    const NAME: &'static str = "WebhookDiscussionAnswered";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "answer",
        "discussion",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[199];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            answer: fields.at(1),
            discussion: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.answer,
                &self.discussion,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDiscussionAnswered);

impl Literal for WebhookDiscussionAnsweredAction {
    const NAME: &'static str = "WebhookDiscussionAnsweredAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Answered => "answered",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "answered" => Self::Answered,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookDiscussionAnsweredAction);
