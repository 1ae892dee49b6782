// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleClassroom;

impl Object for SimpleClassroom {
    const NAME: &'static str = "SimpleClassroom";
    const FIELDS: &'static [&'static str] = &["id", "name", "archived", "url"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            archived: fields.at(2),
            url: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.archived, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(SimpleClassroom);
