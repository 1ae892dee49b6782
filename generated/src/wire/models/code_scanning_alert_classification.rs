// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodeScanningAlertClassification;

impl Literal for CodeScanningAlertClassification {
    const NAME: &'static str = "CodeScanningAlertClassification";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Source => "source",
            Self::Generated => "generated",
            Self::Test => "test",
            Self::Library => "library",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "source" => Self::Source,
            "generated" => Self::Generated,
            "test" => Self::Test,
            "library" => Self::Library,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningAlertClassification);
