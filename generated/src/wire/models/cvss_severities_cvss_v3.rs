// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CvssSeveritiesCvssV3;

impl Object for CvssSeveritiesCvssV3 {
    const NAME: &'static str = "CvssSeveritiesCvssV3";
    const FIELDS: &'static [&'static str] = &["vector_string", "score"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            vector_string: fields.at(0),
            score: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.vector_string, &self.score], &self.extra)
    }
}

octoforge_runtime::object!(CvssSeveritiesCvssV3);
