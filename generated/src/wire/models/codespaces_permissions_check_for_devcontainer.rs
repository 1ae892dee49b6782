// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodespacesPermissionsCheckForDevcontainer;

impl Object for CodespacesPermissionsCheckForDevcontainer {
    const NAME: &'static str = "CodespacesPermissionsCheckForDevcontainer";
    const FIELDS: &'static [&'static str] = &["accepted"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            accepted: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.accepted], &self.extra)
    }
}

octoforge_runtime::object!(CodespacesPermissionsCheckForDevcontainer);
