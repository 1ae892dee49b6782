// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleCommitAuthor;

impl Object for SimpleCommitAuthor {
    const NAME: &'static str = "SimpleCommitAuthor";
    const FIELDS: &'static [&'static str] = &["name", "email"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            email: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.email], &self.extra)
    }
}

octoforge_runtime::object!(SimpleCommitAuthor);
