// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MemberEvent;

impl Object for MemberEvent {
    const NAME: &'static str = "MemberEvent";
    const FIELDS: &'static [&'static str] = &["action", "member"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            member: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.member], &self.extra)
    }
}

octoforge_runtime::object!(MemberEvent);
