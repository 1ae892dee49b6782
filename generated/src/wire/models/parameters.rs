// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Parameters;

impl Object for Parameters {
    const NAME: &'static str = "Parameters";
    const FIELDS: &'static [&'static str] = &["name", "negate", "operator", "pattern"];
    const REQUIRED: &'static [u64] = &[12];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            negate: fields.at(1),
            operator: fields.at(2),
            pattern: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.negate, &self.operator, &self.pattern], &self.extra)
    }
}

octoforge_runtime::object!(Parameters);
