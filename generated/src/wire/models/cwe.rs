// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Cwe;

impl Object for Cwe {
    const NAME: &'static str = "Cwe";
    const FIELDS: &'static [&'static str] = &["cwe_id", "name"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            cwe_id: fields.at(0),
            name: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.cwe_id, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(Cwe);
