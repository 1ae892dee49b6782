// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::TeamMembership;

impl Object for TeamMembership {
    const NAME: &'static str = "TeamMembership";
    const FIELDS: &'static [&'static str] = &["url", "role", "state"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            role: fields.at(1),
            state: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.role, &self.state], &self.extra)
    }
}

octoforge_runtime::object!(TeamMembership);
