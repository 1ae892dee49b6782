// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{CodeQualitySetupUpdate, CodeQualitySetupUpdateLanguage};

impl Object for CodeQualitySetupUpdate {
    const NAME: &'static str = "CodeQualitySetupUpdate";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "runner_type",
        "runner_label",
        "languages",
        "ai_findings_option",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            runner_type: fields.at(1),
            runner_label: fields.at(2),
            languages: fields.at(3),
            ai_findings_option: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.runner_type,
                &self.runner_label,
                &self.languages,
                &self.ai_findings_option,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeQualitySetupUpdate);

impl Literal for CodeQualitySetupUpdateLanguage {
    const NAME: &'static str = "CodeQualitySetupUpdateLanguage";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Csharp => "csharp",
            Self::Go => "go",
            Self::JavaKotlin => "java-kotlin",
            Self::JavascriptTypescript => "javascript-typescript",
            Self::Python => "python",
            Self::Ruby => "ruby",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "csharp" => Self::Csharp,
            "go" => Self::Go,
            "java-kotlin" => Self::JavaKotlin,
            "javascript-typescript" => Self::JavascriptTypescript,
            "python" => Self::Python,
            "ruby" => Self::Ruby,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeQualitySetupUpdateLanguage);
