// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleInstallation;

impl Object for SimpleInstallation {
    const NAME: &'static str = "SimpleInstallation";
    const FIELDS: &'static [&'static str] = &["id", "node_id"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.node_id], &self.extra)
    }
}

octoforge_runtime::object!(SimpleInstallation);
