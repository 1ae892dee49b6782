// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-automated-security-fixes`.

use octoforge_runtime::Extra;

/// Check Dependabot security updates
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckAutomatedSecurityFixes {
    /// Whether Dependabot security updates are enabled for the repository.
    pub enabled: bool,
    /// Whether Dependabot security updates are paused for the repository.
    pub paused: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
