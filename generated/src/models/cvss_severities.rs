// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/cvss-severities`.

use octoforge_runtime::{Extra, Maybe};
use super::CvssSeveritiesCvssV3;

/// Described at `/components/schemas/cvss-severities`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CvssSeverities {
    /// `cvss_v3`
    pub cvss_v3: Maybe<CvssSeveritiesCvssV3>,
    /// `cvss_v4`
    pub cvss_v4: Maybe<CvssSeveritiesCvssV3>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
