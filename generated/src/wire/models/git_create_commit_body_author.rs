// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitCreateCommitBodyAuthor;

impl Object for GitCreateCommitBodyAuthor {
    const NAME: &'static str = "GitCreateCommitBodyAuthor";
    const FIELDS: &'static [&'static str] = &["name", "email", "date"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            email: fields.at(1),
            date: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.email, &self.date], &self.extra)
    }
}

octoforge_runtime::object!(GitCreateCommitBodyAuthor);
