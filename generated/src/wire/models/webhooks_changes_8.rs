// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhooksChanges8, WebhooksChanges8Tier};

impl Object for WebhooksChanges8 {
    const NAME: &'static str = "WebhooksChanges8";
    const FIELDS: &'static [&'static str] = &["tier"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tier: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.tier], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksChanges8);

impl Object for WebhooksChanges8Tier {
    const NAME: &'static str = "WebhooksChanges8Tier";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksChanges8Tier);
