// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OidcCustomPropertyInclusionInput;

impl Object for OidcCustomPropertyInclusionInput {
    const NAME: &'static str = "OidcCustomPropertyInclusionInput";
    const FIELDS: &'static [&'static str] = &["custom_property_name"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            custom_property_name: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.custom_property_name], &self.extra)
    }
}

octoforge_runtime::object!(OidcCustomPropertyInclusionInput);
