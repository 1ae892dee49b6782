// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WorkflowRunUsage, WorkflowRunUsageBillable, WorkflowRunUsageBillableMacos,
    WorkflowRunUsageBillableMacosJobRun,
};

impl Object for WorkflowRunUsage {
    const NAME: &'static str = "WorkflowRunUsage";
    const FIELDS: &'static [&'static str] = &["billable", "run_duration_ms"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            billable: fields.at(0),
            run_duration_ms: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.billable, &self.run_duration_ms], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowRunUsage);

impl Object for WorkflowRunUsageBillable {
    const NAME: &'static str = "WorkflowRunUsageBillable";
    const FIELDS: &'static [&'static str] = &["UBUNTU", "MACOS", "WINDOWS"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ubuntu: fields.at(0),
            macos: fields.at(1),
            windows: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ubuntu, &self.macos, &self.windows], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowRunUsageBillable);

impl Object for WorkflowRunUsageBillableMacos {
    const NAME: &'static str = "WorkflowRunUsageBillableMacos";
    const FIELDS: &'static [&'static str] = &["total_ms", "jobs", "job_runs"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_ms: fields.at(0),
            jobs: fields.at(1),
            job_runs: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_ms, &self.jobs, &self.job_runs], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowRunUsageBillableMacos);

impl Object for WorkflowRunUsageBillableMacosJobRun {
    const NAME: &'static str = "WorkflowRunUsageBillableMacosJobRun";
    const FIELDS: &'static [&'static str] = &["job_id", "duration_ms"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            job_id: fields.at(0),
            duration_ms: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.job_id, &self.duration_ms], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowRunUsageBillableMacosJobRun);
