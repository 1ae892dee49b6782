// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningScan;

impl Object for SecretScanningScan {
    const NAME: &'static str = "SecretScanningScan";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "status",
        "completed_at",
        "started_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            status: fields.at(1),
            completed_at: fields.at(2),
            started_at: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.r#type, &self.status, &self.completed_at, &self.started_at],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningScan);
