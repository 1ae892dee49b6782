// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PageBuildError;

impl Object for PageBuildError {
    const NAME: &'static str = "PageBuildError";
    const FIELDS: &'static [&'static str] = &["message"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message], &self.extra)
    }
}

octoforge_runtime::object!(PageBuildError);
