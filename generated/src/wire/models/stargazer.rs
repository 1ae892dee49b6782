// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Stargazer;

impl Object for Stargazer {
    const NAME: &'static str = "Stargazer";
    const FIELDS: &'static [&'static str] = &["starred_at", "user"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            starred_at: fields.at(0),
            user: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.starred_at, &self.user], &self.extra)
    }
}

octoforge_runtime::object!(Stargazer);
