// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/status-check-policy`.

use octoforge_runtime::Extra;
use super::Check;

/// Status Check Policy
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusCheckPolicy {
    /// `url`
    pub url: String,
    /// `strict`
    pub strict: bool,
    /// `contexts`
    pub contexts: Vec<String>,
    /// `checks`
    pub checks: Option<Vec<Check>>,
    /// `contexts_url`
    pub contexts_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
