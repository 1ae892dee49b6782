// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RuntimeRisk;

impl Literal for RuntimeRisk {
    const NAME: &'static str = "RuntimeRisk";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CriticalResource => "critical-resource",
            Self::InternetExposed => "internet-exposed",
            Self::LateralMovement => "lateral-movement",
            Self::SensitiveData => "sensitive-data",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "critical-resource" => Self::CriticalResource,
            "internet-exposed" => Self::InternetExposed,
            "lateral-movement" => Self::LateralMovement,
            "sensitive-data" => Self::SensitiveData,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RuntimeRisk);
