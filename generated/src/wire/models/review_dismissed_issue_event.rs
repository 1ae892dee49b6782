// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    ReviewDismissedIssueEvent, ReviewDismissedIssueEventDismissedReview,
    ReviewDismissedIssueEventEvent,
};

impl Object for ReviewDismissedIssueEvent {
    const NAME: &'static str = "ReviewDismissedIssueEvent";
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
        "dismissed_review",
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
            dismissed_review: fields.at(9),
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
                &self.dismissed_review,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ReviewDismissedIssueEvent);

impl Object for ReviewDismissedIssueEventDismissedReview {
    const NAME: &'static str = "ReviewDismissedIssueEventDismissedReview";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "review_id",
        "dismissal_message",
        "dismissal_commit_id",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            review_id: fields.at(1),
            dismissal_message: fields.at(2),
            dismissal_commit_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.review_id,
                &self.dismissal_message,
                &self.dismissal_commit_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ReviewDismissedIssueEventDismissedReview);

impl Literal for ReviewDismissedIssueEventEvent {
    const NAME: &'static str = "ReviewDismissedIssueEventEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ReviewDismissed => "review_dismissed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "review_dismissed" => Self::ReviewDismissed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReviewDismissedIssueEventEvent);
