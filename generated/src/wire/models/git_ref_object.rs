// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitRefObject;

impl Object for GitRefObject {
    const NAME: &'static str = "GitRefObject";
    const FIELDS: &'static [&'static str] = &["type", "sha", "url"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            sha: fields.at(1),
            url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.sha, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(GitRefObject);
