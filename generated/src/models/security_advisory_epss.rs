// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/security-advisory-epss`.

use octoforge_runtime::{Extra, Number, Value};

/// The EPSS scores as calculated by the [Exploit Prediction Scoring System](https://www.first.org/epss).
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityAdvisoryEpss {
    /// `percentage`
    pub percentage: Option<Number>,
    /// `percentile`
    pub percentile: Option<SecurityAdvisoryEpssPercentile>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/security-advisory-epss/properties/percentile`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum SecurityAdvisoryEpssPercentile {
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<Number> for SecurityAdvisoryEpssPercentile {
    #[inline]
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<String> for SecurityAdvisoryEpssPercentile {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SecurityAdvisoryEpssPercentile {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}
