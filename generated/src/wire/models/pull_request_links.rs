// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestLinks;

impl Object for PullRequestLinks {
    const NAME: &'static str = "PullRequestLinks";
    const FIELDS: &'static [&'static str] = &[
        "comments",
        "commits",
        "statuses",
        "html",
        "issue",
        "review_comments",
        "review_comment",
        "self",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            comments: fields.at(0),
            commits: fields.at(1),
            statuses: fields.at(2),
            html: fields.at(3),
            issue: fields.at(4),
            review_comments: fields.at(5),
            review_comment: fields.at(6),
            self_: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.comments,
                &self.commits,
                &self.statuses,
                &self.html,
                &self.issue,
                &self.review_comments,
                &self.review_comment,
                &self.self_,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestLinks);
