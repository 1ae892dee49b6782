// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{PullRequestStackMinimal, PullRequestStackMinimalPullRequest};

impl Object for PullRequestStackMinimal {
    const NAME: &'static str = "PullRequestStackMinimal";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "node_id",
        "url",
        "base",
        "open",
        "created_at",
        "pull_requests",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            number: fields.at(1),
            node_id: fields.at(2),
            url: fields.at(3),
            base: fields.at(4),
            open: fields.at(5),
            created_at: fields.at(6),
            pull_requests: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.number,
                &self.node_id,
                &self.url,
                &self.base,
                &self.open,
                &self.created_at,
                &self.pull_requests,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestStackMinimal);

impl Object for PullRequestStackMinimalPullRequest {
    const NAME: &'static str = "PullRequestStackMinimalPullRequest";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "state",
        "draft",
        "merged_at",
        "head",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            number: fields.at(0),
            state: fields.at(1),
            draft: fields.at(2),
            merged_at: fields.at(3),
            head: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.number, &self.state, &self.draft, &self.merged_at, &self.head],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestStackMinimalPullRequest);
