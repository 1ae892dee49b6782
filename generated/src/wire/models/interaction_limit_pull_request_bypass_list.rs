// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::InteractionLimitPullRequestBypassList;

impl Object for InteractionLimitPullRequestBypassList {
    const NAME: &'static str = "InteractionLimitPullRequestBypassList";
    const FIELDS: &'static [&'static str] = &["users"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            users: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.users], &self.extra)
    }
}

octoforge_runtime::object!(InteractionLimitPullRequestBypassList);
