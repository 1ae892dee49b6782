// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksSecurityAdvisoryIdentifier;

impl Object for WebhooksSecurityAdvisoryIdentifier {
    const NAME: &'static str = "WebhooksSecurityAdvisoryIdentifier";
    const FIELDS: &'static [&'static str] = &["type", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksSecurityAdvisoryIdentifier);
