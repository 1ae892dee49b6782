// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksChanges;

impl Object for WebhooksChanges {
    const NAME: &'static str = "WebhooksChanges";
    const FIELDS: &'static [&'static str] = &["body"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.body], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksChanges);
