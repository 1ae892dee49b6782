// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookPingFormEncoded;

impl Object for WebhookPingFormEncoded {
    const NAME: &'static str = "WebhookPingFormEncoded";
    const FIELDS: &'static [&'static str] = &["payload"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            payload: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.payload], &self.extra)
    }
}

octoforge_runtime::object!(WebhookPingFormEncoded);
