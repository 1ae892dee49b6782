// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RuntimeConstraints;

impl Object for RuntimeConstraints {
    const NAME: &'static str = "RuntimeConstraints";
    const FIELDS: &'static [&'static str] = &["allowed_port_privacy_settings"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            allowed_port_privacy_settings: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.allowed_port_privacy_settings], &self.extra)
    }
}

octoforge_runtime::object!(RuntimeConstraints);
