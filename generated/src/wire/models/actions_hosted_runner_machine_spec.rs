// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsHostedRunnerMachineSpec;

impl Object for ActionsHostedRunnerMachineSpec {
    const NAME: &'static str = "ActionsHostedRunnerMachineSpec";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "cpu_cores",
        "memory_gb",
        "storage_gb",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            cpu_cores: fields.at(1),
            memory_gb: fields.at(2),
            storage_gb: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.cpu_cores, &self.memory_gb, &self.storage_gb],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsHostedRunnerMachineSpec);
