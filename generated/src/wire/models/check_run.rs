// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{CheckRun, CheckRunCheckSuite};

impl Object for CheckRun {
    const NAME: &'static str = "CheckRun";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "head_sha",
        "node_id",
        "external_id",
        "url",
        "html_url",
        "details_url",
        "status",
        "conclusion",
        "started_at",
        "completed_at",
        "output",
        "name",
        "check_suite",
        "app",
        "pull_requests",
        "deployment",
    ];
    const REQUIRED: &'static [u64] = &[65535];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            head_sha: fields.at(1),
            node_id: fields.at(2),
            external_id: fields.at(3),
            url: fields.at(4),
            html_url: fields.at(5),
            details_url: fields.at(6),
            status: fields.at(7),
            conclusion: fields.at(8),
            started_at: fields.at(9),
            completed_at: fields.at(10),
            output: fields.at(11),
            name: fields.at(12),
            check_suite: fields.at(13),
            app: fields.at(14),
            pull_requests: fields.at(15),
            deployment: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.head_sha,
                &self.node_id,
                &self.external_id,
                &self.url,
                &self.html_url,
                &self.details_url,
                &self.status,
                &self.conclusion,
                &self.started_at,
                &self.completed_at,
                &self.output,
                &self.name,
                &self.check_suite,
                &self.app,
                &self.pull_requests,
                &self.deployment,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CheckRun);

impl Object for CheckRunCheckSuite {
    const NAME: &'static str = "CheckRunCheckSuite";
    const FIELDS: &'static [&'static str] = &["id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id], &self.extra)
    }
}

octoforge_runtime::object!(CheckRunCheckSuite);
