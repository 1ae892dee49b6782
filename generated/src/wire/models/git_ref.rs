// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitRef;

impl Object for GitRef {
    const NAME: &'static str = "GitRef";
    const FIELDS: &'static [&'static str] = &["ref", "node_id", "url", "object"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            object: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#ref, &self.node_id, &self.url, &self.object], &self.extra)
    }
}

octoforge_runtime::object!(GitRef);
