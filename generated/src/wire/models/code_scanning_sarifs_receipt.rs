// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningSarifsReceipt;

impl Object for CodeScanningSarifsReceipt {
    const NAME: &'static str = "CodeScanningSarifsReceipt";
    const FIELDS: &'static [&'static str] = &["id", "url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningSarifsReceipt);
