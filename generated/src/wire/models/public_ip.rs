// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PublicIp;

impl Object for PublicIp {
    const NAME: &'static str = "PublicIp";
    const FIELDS: &'static [&'static str] = &["enabled", "prefix", "length"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled: fields.at(0),
            prefix: fields.at(1),
            length: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enabled, &self.prefix, &self.length], &self.extra)
    }
}

octoforge_runtime::object!(PublicIp);
