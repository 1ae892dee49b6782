// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DependabotPublicKey;

impl Object for DependabotPublicKey {
    const NAME: &'static str = "DependabotPublicKey";
    const FIELDS: &'static [&'static str] = &["key_id", "key"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key_id: fields.at(0),
            key: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.key_id, &self.key], &self.extra)
    }
}

octoforge_runtime::object!(DependabotPublicKey);
