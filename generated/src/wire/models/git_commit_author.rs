// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitCommitAuthor;

impl Object for GitCommitAuthor {
    const NAME: &'static str = "GitCommitAuthor";
    const FIELDS: &'static [&'static str] = &["date", "email", "name"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            date: fields.at(0),
            email: fields.at(1),
            name: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.date, &self.email, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(GitCommitAuthor);
