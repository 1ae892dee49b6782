// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodespacesDeleteCodespacesAccessUsersBody;

impl Object for CodespacesDeleteCodespacesAccessUsersBody {
    const NAME: &'static str = "CodespacesDeleteCodespacesAccessUsersBody";
    const FIELDS: &'static [&'static str] = &["selected_usernames"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            selected_usernames: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.selected_usernames], &self.extra)
    }
}

octoforge_runtime::object!(CodespacesDeleteCodespacesAccessUsersBody);
