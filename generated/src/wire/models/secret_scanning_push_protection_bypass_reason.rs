// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SecretScanningPushProtectionBypassReason;

impl Literal for SecretScanningPushProtectionBypassReason {
    const NAME: &'static str = "SecretScanningPushProtectionBypassReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FalsePositive => "false_positive",
            Self::UsedInTests => "used_in_tests",
            Self::WillFixLater => "will_fix_later",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "false_positive" => Self::FalsePositive,
            "used_in_tests" => Self::UsedInTests,
            "will_fix_later" => Self::WillFixLater,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecretScanningPushProtectionBypassReason);
