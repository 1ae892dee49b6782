// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::InteractionLimit;

impl Object for InteractionLimit {
    const NAME: &'static str = "InteractionLimit";
    const FIELDS: &'static [&'static str] = &["limit", "expiry"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            limit: fields.at(0),
            expiry: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.limit, &self.expiry], &self.extra)
    }
}

octoforge_runtime::object!(InteractionLimit);
