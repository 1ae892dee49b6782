// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::EventRepo;

impl Object for EventRepo {
    const NAME: &'static str = "EventRepo";
    const FIELDS: &'static [&'static str] = &["id", "name", "url"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(EventRepo);
