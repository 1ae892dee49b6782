// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeSearchIndexStatus;

impl Object for CodeSearchIndexStatus {
    const NAME: &'static str = "CodeSearchIndexStatus";
    const FIELDS: &'static [&'static str] = &["lexical_search_ok", "lexical_commit_sha"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            lexical_search_ok: fields.at(0),
            lexical_commit_sha: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.lexical_search_ok, &self.lexical_commit_sha], &self.extra)
    }
}

octoforge_runtime::object!(CodeSearchIndexStatus);
