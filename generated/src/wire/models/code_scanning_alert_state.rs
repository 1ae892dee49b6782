// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodeScanningAlertState;

impl Literal for CodeScanningAlertState {
    const NAME: &'static str = "CodeScanningAlertState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Dismissed => "dismissed",
            Self::Fixed => "fixed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "dismissed" => Self::Dismissed,
            "fixed" => Self::Fixed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningAlertState);
