// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleCheckSuite;

impl Object for SimpleCheckSuite {
    const NAME: &'static str = "SimpleCheckSuite";
    const FIELDS: &'static [&'static str] = &[
        "after",
        "app",
        "before",
        "conclusion",
        "created_at",
        "head_branch",
        "head_sha",
        "id",
        "node_id",
        "pull_requests",
        "repository",
        "status",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            after: fields.at(0),
            app: fields.at(1),
            before: fields.at(2),
            conclusion: fields.at(3),
            created_at: fields.at(4),
            head_branch: fields.at(5),
            head_sha: fields.at(6),
            id: fields.at(7),
            node_id: fields.at(8),
            pull_requests: fields.at(9),
            repository: fields.at(10),
            status: fields.at(11),
            updated_at: fields.at(12),
            url: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.after,
                &self.app,
                &self.before,
                &self.conclusion,
                &self.created_at,
                &self.head_branch,
                &self.head_sha,
                &self.id,
                &self.node_id,
                &self.pull_requests,
                &self.repository,
                &self.status,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SimpleCheckSuite);
