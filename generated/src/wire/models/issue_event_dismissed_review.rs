// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueEventDismissedReview;

impl Object for IssueEventDismissedReview {
    const NAME: &'static str = "IssueEventDismissedReview";
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

octoforge_runtime::object!(IssueEventDismissedReview);
