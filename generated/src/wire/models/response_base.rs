// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ResponseBase;

impl Object for ResponseBase {
    const NAME: &'static str = "ResponseBase";
    const FIELDS: &'static [&'static str] = &["ref"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#ref], &self.extra)
    }
}

octoforge_runtime::object!(ResponseBase);
