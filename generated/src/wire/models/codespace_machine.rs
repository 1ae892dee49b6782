// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodespaceMachine;

impl Object for CodespaceMachine {
    const NAME: &'static str = "CodespaceMachine";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "display_name",
        "operating_system",
        "storage_in_bytes",
        "memory_in_bytes",
        "cpus",
        "prebuild_availability",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            display_name: fields.at(1),
            operating_system: fields.at(2),
            storage_in_bytes: fields.at(3),
            memory_in_bytes: fields.at(4),
            cpus: fields.at(5),
            prebuild_availability: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.display_name,
                &self.operating_system,
                &self.storage_in_bytes,
                &self.memory_in_bytes,
                &self.cpus,
                &self.prebuild_availability,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodespaceMachine);
