// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Cvss;

impl Object for Cvss {
    const NAME: &'static str = "Cvss";
    const FIELDS: &'static [&'static str] = &["score", "vector_string"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            score: fields.at(0),
            vector_string: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.score, &self.vector_string], &self.extra)
    }
}

octoforge_runtime::object!(Cvss);
