// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::InteractionLimitResponse;

impl Object for InteractionLimitResponse {
    const NAME: &'static str = "InteractionLimitResponse";
    const FIELDS: &'static [&'static str] = &["limit", "origin", "expires_at"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            limit: fields.at(0),
            origin: fields.at(1),
            expires_at: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.limit, &self.origin, &self.expires_at], &self.extra)
    }
}

octoforge_runtime::object!(InteractionLimitResponse);
