// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/global-advisory/properties/identifiers/items`.

use octoforge_runtime::Extra;
use super::CveGhsa;

/// Described at `/components/schemas/global-advisory/properties/identifiers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalAdvisoryIdentifier {
    /// The type of identifier.
    pub r#type: CveGhsa,
    /// The identifier value.
    pub value: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
