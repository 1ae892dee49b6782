// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Job, JobStep};

impl Object for Job {
    const NAME: &'static str = "Job";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "run_id",
        "run_url",
        "run_attempt",
        "node_id",
        "head_sha",
        "url",
        "html_url",
        "status",
        "conclusion",
        "created_at",
        "started_at",
        "completed_at",
        "name",
        "steps",
        "check_run_url",
        "labels",
        "runner_id",
        "runner_name",
        "runner_group_id",
        "runner_group_name",
        "workflow_name",
        "head_branch",
    ];
    const REQUIRED: &'static [u64] = &[8371191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            run_id: fields.at(1),
            run_url: fields.at(2),
            run_attempt: fields.at(3),
            node_id: fields.at(4),
            head_sha: fields.at(5),
            url: fields.at(6),
            html_url: fields.at(7),
            status: fields.at(8),
            conclusion: fields.at(9),
            created_at: fields.at(10),
            started_at: fields.at(11),
            completed_at: fields.at(12),
            name: fields.at(13),
            steps: fields.at(14),
            check_run_url: fields.at(15),
            labels: fields.at(16),
            runner_id: fields.at(17),
            runner_name: fields.at(18),
            runner_group_id: fields.at(19),
            runner_group_name: fields.at(20),
            workflow_name: fields.at(21),
            head_branch: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.run_id,
                &self.run_url,
                &self.run_attempt,
                &self.node_id,
                &self.head_sha,
                &self.url,
                &self.html_url,
                &self.status,
                &self.conclusion,
                &self.created_at,
                &self.started_at,
                &self.completed_at,
                &self.name,
                &self.steps,
                &self.check_run_url,
                &self.labels,
                &self.runner_id,
                &self.runner_name,
                &self.runner_group_id,
                &self.runner_group_name,
                &self.workflow_name,
                &self.head_branch,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Job);

impl Object for JobStep {
    const NAME: &'static str = "JobStep";
    const FIELDS: &'static [&'static str] = &[
        "status",
        "conclusion",
        "name",
        "number",
        "started_at",
        "completed_at",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            conclusion: fields.at(1),
            name: fields.at(2),
            number: fields.at(3),
            started_at: fields.at(4),
            completed_at: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.status,
                &self.conclusion,
                &self.name,
                &self.number,
                &self.started_at,
                &self.completed_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(JobStep);
