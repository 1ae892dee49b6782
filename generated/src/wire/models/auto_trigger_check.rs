// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::AutoTriggerCheck;

impl Object for AutoTriggerCheck {
    const NAME: &'static str = "AutoTriggerCheck";
    const FIELDS: &'static [&'static str] = &["app_id", "setting"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            app_id: fields.at(0),
            setting: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.app_id, &self.setting], &self.extra)
    }
}

octoforge_runtime::object!(AutoTriggerCheck);
