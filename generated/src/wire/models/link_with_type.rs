// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::LinkWithType;

impl Object for LinkWithType {
    const NAME: &'static str = "LinkWithType";
    const FIELDS: &'static [&'static str] = &["href", "type"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            href: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.href, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(LinkWithType);
