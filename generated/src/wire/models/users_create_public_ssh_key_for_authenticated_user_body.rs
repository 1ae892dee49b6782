// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::UsersCreatePublicSshKeyForAuthenticatedUserBody;

impl Object for UsersCreatePublicSshKeyForAuthenticatedUserBody {
    const NAME: &'static str = "UsersCreatePublicSshKeyForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &["title", "key"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            key: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.title, &self.key], &self.extra)
    }
}

octoforge_runtime::object!(UsersCreatePublicSshKeyForAuthenticatedUserBody);
