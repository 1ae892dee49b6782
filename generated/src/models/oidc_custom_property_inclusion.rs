// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/oidc-custom-property-inclusion`.

use octoforge_runtime::Extra;
use super::EnterpriseOrganization;

/// An OIDC custom property inclusion for repository properties
#[derive(Clone)]
#[non_exhaustive]
pub struct OidcCustomPropertyInclusion {
    /// The name of the custom property that is included in the OIDC token
    pub custom_property_name: String,
    /// Whether the inclusion was defined at the organization or enterprise level
    pub inclusion_source: Option<EnterpriseOrganization>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
