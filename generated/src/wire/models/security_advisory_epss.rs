// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecurityAdvisoryEpss;

impl Object for SecurityAdvisoryEpss {
    const NAME: &'static str = "SecurityAdvisoryEpss";
    const FIELDS: &'static [&'static str] = &["percentage", "percentile"];
    const REQUIRED: &'static [u64] = &[0];

    fn read(fields: &Fields<'_>) -> Self {
        Self {
            percentage: fields.at(0),
            percentile: fields.at(1),
            extra: fields.extra(),
        }
    }

    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.percentage, &self.percentile], &self.extra)
    }
}

octoforge_runtime::object!(SecurityAdvisoryEpss);
