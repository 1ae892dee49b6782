// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/custom-property`.

use octoforge_runtime::{Extra, Maybe};
use super::{EnterpriseOrganization, Fields, ValueType, ValuesEditableBy};

/// Custom property defined on an organization
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomProperty {
    /// The name of the property
    pub property_name: String,
    /// The URL that can be used to fetch, update, or delete info about this property via the API.
    pub url: Option<String>,
    /// The source type of the property
    pub source_type: Option<EnterpriseOrganization>,
    /// The type of the value for the property
    pub value_type: ValueType,
    /// Whether the property is required.
    pub required: Option<bool>,
    /// Default value of the property
    pub default_value: Maybe<Fields>,
    /// Short description of the property
    pub description: Maybe<String>,
    /// An ordered list of the allowed values of the property.
    /// The property can have up to 200 allowed values.
    pub allowed_values: Maybe<Vec<String>>,
    /// Who can edit the values of the property
    pub values_editable_by: Maybe<ValuesEditableBy>,
    /// Whether setting properties values is mandatory
    pub require_explicit_values: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CustomProperty {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        property_name: impl Into<String>,
        value_type: impl Into<ValueType>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.property_name = property_name.into();
        new.value_type = value_type.into();
        new
    }
}
