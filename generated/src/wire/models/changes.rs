// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Changes;

impl Object for Changes {
    const NAME: &'static str = "Changes";
    const FIELDS: &'static [&'static str] = &["body", "title"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            title: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.body, &self.title], &self.extra)
    }
}

octoforge_runtime::object!(Changes);
