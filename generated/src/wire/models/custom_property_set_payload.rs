// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CustomPropertySetPayload;

impl Object for CustomPropertySetPayload {
    const NAME: &'static str = "CustomPropertySetPayload";
    const FIELDS: &'static [&'static str] = &[
        "value_type",
        "required",
        "default_value",
        "description",
        "allowed_values",
        "values_editable_by",
        "require_explicit_values",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            value_type: fields.at(0),
            required: fields.at(1),
            default_value: fields.at(2),
            description: fields.at(3),
            allowed_values: fields.at(4),
            values_editable_by: fields.at(5),
            require_explicit_values: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
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

octoforge_runtime::object!(CustomPropertySetPayload);
