// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::HookResponse;

impl Object for HookResponse {
    const NAME: &'static str = "HookResponse";
    const FIELDS: &'static [&'static str] = &["code", "status", "message"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            code: fields.at(0),
            status: fields.at(1),
            message: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.code, &self.status, &self.message], &self.extra)
    }
}

octoforge_runtime::object!(HookResponse);
