// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RateLimit;

impl Object for RateLimit {
    const NAME: &'static str = "RateLimit";
    const FIELDS: &'static [&'static str] = &["limit", "remaining", "reset", "used"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            limit: fields.at(0),
            remaining: fields.at(1),
            reset: fields.at(2),
            used: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.limit, &self.remaining, &self.reset, &self.used], &self.extra)
    }
}

octoforge_runtime::object!(RateLimit);
