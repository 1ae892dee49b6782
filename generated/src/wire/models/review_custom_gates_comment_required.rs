// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReviewCustomGatesCommentRequired;

impl Object for ReviewCustomGatesCommentRequired {
    const NAME: &'static str = "ReviewCustomGatesCommentRequired";
    const FIELDS: &'static [&'static str] = &["environment_name", "comment"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            environment_name: fields.at(0),
            comment: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.environment_name, &self.comment], &self.extra)
    }
}

octoforge_runtime::object!(ReviewCustomGatesCommentRequired);
