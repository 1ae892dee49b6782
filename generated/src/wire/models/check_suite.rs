// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CheckSuite;

impl Object for CheckSuite {
    const NAME: &'static str = "CheckSuite";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "head_branch",
        "head_sha",
        "status",
        "conclusion",
        "url",
        "before",
        "after",
        "pull_requests",
        "app",
        "repository",
        "created_at",
        "updated_at",
        "head_commit",
        "latest_check_runs_count",
        "check_runs_url",
        "rerequestable",
        "runs_rerequestable",
    ];
    const REQUIRED: &'static [u64] = &[131071];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            head_branch: fields.at(2),
            head_sha: fields.at(3),
            status: fields.at(4),
            conclusion: fields.at(5),
            url: fields.at(6),
            before: fields.at(7),
            after: fields.at(8),
            pull_requests: fields.at(9),
            app: fields.at(10),
            repository: fields.at(11),
            created_at: fields.at(12),
            updated_at: fields.at(13),
            head_commit: fields.at(14),
            latest_check_runs_count: fields.at(15),
            check_runs_url: fields.at(16),
            rerequestable: fields.at(17),
            runs_rerequestable: fields.at(18),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.head_branch,
                &self.head_sha,
                &self.status,
                &self.conclusion,
                &self.url,
                &self.before,
                &self.after,
                &self.pull_requests,
                &self.app,
                &self.repository,
                &self.created_at,
                &self.updated_at,
                &self.head_commit,
                &self.latest_check_runs_count,
                &self.check_runs_url,
                &self.rerequestable,
                &self.runs_rerequestable,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CheckSuite);
