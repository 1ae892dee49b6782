// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/custom-property-value`.

use octoforge_runtime::Extra;
use super::Fields;

/// Custom property name and associated value
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomPropertyValue {
    /// The name of the property
    pub property_name: String,
    /// The value assigned to the property
    pub value: Option<Fields>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CustomPropertyValue {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        property_name: impl Into<String>,
        value: impl Into<Option<Fields>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.property_name = property_name.into();
        new.value = value.into();
        new
    }
}
