// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WatchEvent;

impl Object for WatchEvent {
    const NAME: &'static str = "WatchEvent";
    const FIELDS: &'static [&'static str] = &["action"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action], &self.extra)
    }
}

octoforge_runtime::object!(WatchEvent);
