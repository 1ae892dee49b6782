// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CustomPropertyValue;

impl Object for CustomPropertyValue {
    const NAME: &'static str = "CustomPropertyValue";
    const FIELDS: &'static [&'static str] = &["property_name", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            property_name: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.property_name, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(CustomPropertyValue);
