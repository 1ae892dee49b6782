// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/oidc-custom-property-inclusion-input`.

use octoforge_runtime::Extra;

/// Input for creating an OIDC custom property inclusion
#[derive(Clone)]
#[non_exhaustive]
pub struct OidcCustomPropertyInclusionInput {
    /// The name of the custom property to include in the OIDC token
    pub custom_property_name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl OidcCustomPropertyInclusionInput {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(custom_property_name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.custom_property_name = custom_property_name.into();
        new
    }
}
