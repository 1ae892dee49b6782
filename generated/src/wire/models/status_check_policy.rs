// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::StatusCheckPolicy;

impl Object for StatusCheckPolicy {
    const NAME: &'static str = "StatusCheckPolicy";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "strict",
        "contexts",
        "checks",
        "contexts_url",
    ];
    const REQUIRED: &'static [u64] = &[23];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            strict: fields.at(1),
            contexts: fields.at(2),
            checks: fields.at(3),
            contexts_url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.url, &self.strict, &self.contexts, &self.checks, &self.contexts_url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(StatusCheckPolicy);
