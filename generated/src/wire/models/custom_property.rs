// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CustomProperty;

impl Object for CustomProperty {
    const NAME: &'static str = "CustomProperty";
    const FIELDS: &'static [&'static str] = &[
        "property_name",
        "url",
        "source_type",
        "value_type",
        "required",
        "default_value",
        "description",
        "allowed_values",
        "values_editable_by",
        "require_explicit_values",
    ];
    const REQUIRED: &'static [u64] = &[9];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            property_name: fields.at(0),
            url: fields.at(1),
            source_type: fields.at(2),
            value_type: fields.at(3),
            required: fields.at(4),
            default_value: fields.at(5),
            description: fields.at(6),
            allowed_values: fields.at(7),
            values_editable_by: fields.at(8),
            require_explicit_values: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.property_name,
                &self.url,
                &self.source_type,
                &self.value_type,
                &self.required,
                &self.default_value,
                &self.description,
                &self.allowed_values,
                &self.values_editable_by,
                &self.require_explicit_values,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CustomProperty);
