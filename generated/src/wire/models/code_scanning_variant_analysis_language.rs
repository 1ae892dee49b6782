// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodeScanningVariantAnalysisLanguage;

impl Literal for CodeScanningVariantAnalysisLanguage {
    const NAME: &'static str = "CodeScanningVariantAnalysisLanguage";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Actions => "actions",
            Self::Cpp => "cpp",
            Self::Csharp => "csharp",
            Self::Go => "go",
            Self::Java => "java",
            Self::Javascript => "javascript",
            Self::Python => "python",
            Self::Ruby => "ruby",
            Self::Rust => "rust",
            Self::Swift => "swift",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "actions" => Self::Actions,
            "cpp" => Self::Cpp,
            "csharp" => Self::Csharp,
            "go" => Self::Go,
            "java" => Self::Java,
            "javascript" => Self::Javascript,
            "python" => Self::Python,
            "ruby" => Self::Ruby,
            "rust" => Self::Rust,
            "swift" => Self::Swift,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningVariantAnalysisLanguage);
