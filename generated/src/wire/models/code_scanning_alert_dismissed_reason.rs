// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodeScanningAlertDismissedReason;

impl Literal for CodeScanningAlertDismissedReason {
    const NAME: &'static str = "CodeScanningAlertDismissedReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FalsePositive => "false positive",
            Self::WontFix => "won't fix",
            Self::UsedInTests => "used in tests",
            Self::Mitigated => "mitigated",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "false positive" => Self::FalsePositive,
            "won't fix" => Self::WontFix,
            "used in tests" => Self::UsedInTests,
            "mitigated" => Self::Mitigated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningAlertDismissedReason);
