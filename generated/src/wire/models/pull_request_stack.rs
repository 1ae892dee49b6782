// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestStack;

impl Object for PullRequestStack {
    const NAME: &'static str = "PullRequestStack";
    const FIELDS: &'static [&'static str] = &[
        "base",
        "size",
        "position",
        "id",
        "number",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            base: fields.at(0),
            size: fields.at(1),
            position: fields.at(2),
            id: fields.at(3),
            number: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.base, &self.size, &self.position, &self.id, &self.number],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestStack);
