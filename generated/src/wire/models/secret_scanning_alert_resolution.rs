// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SecretScanningAlertResolution;

impl Literal for SecretScanningAlertResolution {
    const NAME: &'static str = "SecretScanningAlertResolution";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FalsePositive => "false_positive",
            Self::WontFix => "wont_fix",
            Self::Revoked => "revoked",
            Self::UsedInTests => "used_in_tests",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "false_positive" => Self::FalsePositive,
            "wont_fix" => Self::WontFix,
            "revoked" => Self::Revoked,
            "used_in_tests" => Self::UsedInTests,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecretScanningAlertResolution);
