// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CombinedCommitStatus;

impl Object for CombinedCommitStatus {
    const NAME: &'static str = "CombinedCommitStatus";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "statuses",
        "sha",
        "total_count",
        "repository",
        "commit_url",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            statuses: fields.at(1),
            sha: fields.at(2),
            total_count: fields.at(3),
            repository: fields.at(4),
            commit_url: fields.at(5),
            url: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.statuses,
                &self.sha,
                &self.total_count,
                &self.repository,
                &self.commit_url,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CombinedCommitStatus);
