// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PageInfo;

impl Object for PageInfo {
    const NAME: &'static str = "PageInfo";
    const FIELDS: &'static [&'static str] = &[
        "has_next",
        "has_previous",
        "next",
        "previous",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            has_next: fields.at(0),
            has_previous: fields.at(1),
            next: fields.at(2),
            previous: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.has_next, &self.has_previous, &self.next, &self.previous],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PageInfo);
