// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MigrationsMapCommitAuthorBody;

impl Object for MigrationsMapCommitAuthorBody {
    const NAME: &'static str = "MigrationsMapCommitAuthorBody";
    const FIELDS: &'static [&'static str] = &["email", "name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            email: fields.at(0),
            name: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.email, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(MigrationsMapCommitAuthorBody);
