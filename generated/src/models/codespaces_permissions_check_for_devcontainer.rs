// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codespaces-permissions-check-for-devcontainer`.

use octoforge_runtime::Extra;

/// Permission check result for a given devcontainer config.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodespacesPermissionsCheckForDevcontainer {
    /// Whether the user has accepted the permissions defined by the devcontainer config
    pub accepted: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
