// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/security-advisory-epss`.

use octoforge_runtime::{Extra, Number};

/// The EPSS scores as calculated by the [Exploit Prediction Scoring System](https://www.first.org/epss).
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityAdvisoryEpss {
    /// `percentage`
    pub percentage: Option<Number>,
    /// `percentile`
    pub percentile: Option<Number>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
