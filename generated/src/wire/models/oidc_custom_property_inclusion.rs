// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OidcCustomPropertyInclusion;

impl Object for OidcCustomPropertyInclusion {
    const NAME: &'static str = "OidcCustomPropertyInclusion";
    const FIELDS: &'static [&'static str] = &[
        "custom_property_name",
        "inclusion_source",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            custom_property_name: fields.at(0),
            inclusion_source: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.custom_property_name, &self.inclusion_source], &self.extra)
    }
}

octoforge_runtime::object!(OidcCustomPropertyInclusion);
