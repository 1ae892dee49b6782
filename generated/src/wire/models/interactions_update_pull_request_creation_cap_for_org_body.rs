// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::InteractionsUpdatePullRequestCreationCapForOrgBody;

impl Object for InteractionsUpdatePullRequestCreationCapForOrgBody {
    const NAME: &'static str = "InteractionsUpdatePullRequestCreationCapForOrgBody";
    const FIELDS: &'static [&'static str] = &["enabled", "max_open_pull_requests"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled: fields.at(0),
            max_open_pull_requests: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enabled, &self.max_open_pull_requests], &self.extra)
    }
}

octoforge_runtime::object!(InteractionsUpdatePullRequestCreationCapForOrgBody);
