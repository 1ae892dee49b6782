// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{ContributorActivity, ContributorActivityWeek};

impl Object for ContributorActivity {
    const NAME: &'static str = "ContributorActivity";
    const FIELDS: &'static [&'static str] = &["author", "total", "weeks"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            total: fields.at(1),
            weeks: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.author, &self.total, &self.weeks], &self.extra)
    }
}

octoforge_runtime::object!(ContributorActivity);

impl Object for ContributorActivityWeek {
    const NAME: &'static str = "ContributorActivityWeek";
    const FIELDS: &'static [&'static str] = &["w", "a", "d", "c"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            w: fields.at(0),
            a: fields.at(1),
            d: fields.at(2),
            c: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.w, &self.a, &self.d, &self.c], &self.extra)
    }
}

octoforge_runtime::object!(ContributorActivityWeek);
