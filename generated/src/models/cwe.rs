// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/global-advisory/properties/cwes/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/global-advisory/properties/cwes/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cwe {
    /// The Common Weakness Enumeration (CWE) identifier.
    pub cwe_id: String,
    /// The name of the CWE.
    pub name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
