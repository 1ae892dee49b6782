// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleClassroomUser;

impl Object for SimpleClassroomUser {
    const NAME: &'static str = "SimpleClassroomUser";
    const FIELDS: &'static [&'static str] = &["id", "login", "avatar_url", "html_url"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            login: fields.at(1),
            avatar_url: fields.at(2),
            html_url: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.login, &self.avatar_url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(SimpleClassroomUser);
