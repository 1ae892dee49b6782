// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestStackPullRequest;

impl Object for PullRequestStackPullRequest {
    const NAME: &'static str = "PullRequestStackPullRequest";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "url",
        "head",
        "base",
        "node_id",
        "title",
        "state",
        "merged_at",
        "draft",
        "html_url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[4095];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            number: fields.at(1),
            url: fields.at(2),
            head: fields.at(3),
            base: fields.at(4),
            node_id: fields.at(5),
            title: fields.at(6),
            state: fields.at(7),
            merged_at: fields.at(8),
            draft: fields.at(9),
            html_url: fields.at(10),
            user: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.number,
                &self.url,
                &self.head,
                &self.base,
                &self.node_id,
                &self.title,
                &self.state,
                &self.merged_at,
                &self.draft,
                &self.html_url,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestStackPullRequest);
