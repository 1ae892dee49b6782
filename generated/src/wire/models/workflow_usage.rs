// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WorkflowUsage, WorkflowUsageBillable, WorkflowUsageBillableMacos};

impl Object for WorkflowUsage {
    const NAME: &'static str = "WorkflowUsage";
    const FIELDS: &'static [&'static str] = &["billable"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            billable: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.billable], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowUsage);

impl Object for WorkflowUsageBillable {
    const NAME: &'static str = "WorkflowUsageBillable";
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

octoforge_runtime::object!(WorkflowUsageBillable);

impl Object for WorkflowUsageBillableMacos {
    const NAME: &'static str = "WorkflowUsageBillableMacos";
    const FIELDS: &'static [&'static str] = &["total_ms"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_ms: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_ms], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowUsageBillableMacos);
