// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsRunnerJitconfigResponse;

impl Object for ActionsRunnerJitconfigResponse {
    const NAME: &'static str = "ActionsRunnerJitconfigResponse";
    const FIELDS: &'static [&'static str] = &["runner", "encoded_jit_config"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            runner: fields.at(0),
            encoded_jit_config: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.runner, &self.encoded_jit_config], &self.extra)
    }
}

octoforge_runtime::object!(ActionsRunnerJitconfigResponse);
