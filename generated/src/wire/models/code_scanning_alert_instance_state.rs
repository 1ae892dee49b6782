// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodeScanningAlertInstanceState;

impl Literal for CodeScanningAlertInstanceState {
    const NAME: &'static str = "CodeScanningAlertInstanceState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Fixed => "fixed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "fixed" => Self::Fixed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningAlertInstanceState);
