// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Credit;

impl Object for Credit {
    const NAME: &'static str = "Credit";
    const FIELDS: &'static [&'static str] = &["login", "type"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.login, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(Credit);
