// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::StarredRepository;

impl Object for StarredRepository {
    const NAME: &'static str = "StarredRepository";
    const FIELDS: &'static [&'static str] = &["starred_at", "repo"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            starred_at: fields.at(0),
            repo: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.starred_at, &self.repo], &self.extra)
    }
}

octoforge_runtime::object!(StarredRepository);
