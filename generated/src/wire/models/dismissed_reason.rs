// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DismissedReason;

impl Literal for DismissedReason {
    const NAME: &'static str = "DismissedReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FixStarted => "fix_started",
            Self::Inaccurate => "inaccurate",
            Self::NoBandwidth => "no_bandwidth",
            Self::NotUsed => "not_used",
            Self::TolerableRisk => "tolerable_risk",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "fix_started" => Self::FixStarted,
            "inaccurate" => Self::Inaccurate,
            "no_bandwidth" => Self::NoBandwidth,
            "not_used" => Self::NotUsed,
            "tolerable_risk" => Self::TolerableRisk,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DismissedReason);
