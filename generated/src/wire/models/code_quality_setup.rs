// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{CodeQualitySetup, CodeQualitySetupLanguage};

impl Object for CodeQualitySetup {
    const NAME: &'static str = "CodeQualitySetup";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "languages",
        "runner_type",
        "runner_label",
        "updated_at",
        "schedule",
        "ai_findings_option",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            languages: fields.at(1),
            runner_type: fields.at(2),
            runner_label: fields.at(3),
            updated_at: fields.at(4),
            schedule: fields.at(5),
            ai_findings_option: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.state,
                &self.languages,
                &self.runner_type,
                &self.runner_label,
                &self.updated_at,
                &self.schedule,
                &self.ai_findings_option,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeQualitySetup);

impl Literal for CodeQualitySetupLanguage {
    const NAME: &'static str = "CodeQualitySetupLanguage";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Csharp => "csharp",
            Self::Go => "go",
            Self::JavaKotlin => "java-kotlin",
            Self::JavascriptTypescript => "javascript-typescript",
            Self::Python => "python",
            Self::Ruby => "ruby",
            Self::Rust => "rust",
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
            "rust" => Self::Rust,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeQualitySetupLanguage);
