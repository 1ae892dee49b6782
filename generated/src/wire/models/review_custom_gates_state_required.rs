// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReviewCustomGatesStateRequired;

impl Object for ReviewCustomGatesStateRequired {
    const NAME: &'static str = "ReviewCustomGatesStateRequired";
    const FIELDS: &'static [&'static str] = &["environment_name", "state", "comment"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            environment_name: fields.at(0),
            state: fields.at(1),
            comment: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.environment_name, &self.state, &self.comment], &self.extra)
    }
}

octoforge_runtime::object!(ReviewCustomGatesStateRequired);
