// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Classroom;

impl Object for Classroom {
    const NAME: &'static str = "Classroom";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "archived",
        "organization",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            archived: fields.at(2),
            organization: fields.at(3),
            url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.name, &self.archived, &self.organization, &self.url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Classroom);
