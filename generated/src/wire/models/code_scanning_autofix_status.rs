// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodeScanningAutofixStatus;

impl Literal for CodeScanningAutofixStatus {
    const NAME: &'static str = "CodeScanningAutofixStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Error => "error",
            Self::Success => "success",
            Self::Outdated => "outdated",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "error" => Self::Error,
            "success" => Self::Success,
            "outdated" => Self::Outdated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningAutofixStatus);
