// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CheckAutomatedSecurityFixes;

impl Object for CheckAutomatedSecurityFixes {
    const NAME: &'static str = "CheckAutomatedSecurityFixes";
    const FIELDS: &'static [&'static str] = &["enabled", "paused"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled: fields.at(0),
            paused: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enabled, &self.paused], &self.extra)
    }
}

octoforge_runtime::object!(CheckAutomatedSecurityFixes);
