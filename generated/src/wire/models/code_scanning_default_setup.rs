// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{CodeScanningDefaultSetup, CodeScanningDefaultSetupLanguage};

impl Object for CodeScanningDefaultSetup {
    const NAME: &'static str = "CodeScanningDefaultSetup";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "languages",
        "runner_type",
        "runner_label",
        "query_suite",
        "threat_model",
        "updated_at",
        "schedule",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            languages: fields.at(1),
            runner_type: fields.at(2),
            runner_label: fields.at(3),
            query_suite: fields.at(4),
            threat_model: fields.at(5),
            updated_at: fields.at(6),
            schedule: fields.at(7),
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
                &self.query_suite,
                &self.threat_model,
                &self.updated_at,
                &self.schedule,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningDefaultSetup);

impl Literal for CodeScanningDefaultSetupLanguage {
    const NAME: &'static str = "CodeScanningDefaultSetupLanguage";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Actions => "actions",
            Self::CCpp => "c-cpp",
            Self::Csharp => "csharp",
            Self::Go => "go",
            Self::JavaKotlin => "java-kotlin",
            Self::JavascriptTypescript => "javascript-typescript",
            Self::Javascript => "javascript",
            Self::Python => "python",
            Self::Ruby => "ruby",
            Self::Typescript => "typescript",
            Self::Swift => "swift",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "actions" => Self::Actions,
            "c-cpp" => Self::CCpp,
            "csharp" => Self::Csharp,
            "go" => Self::Go,
            "java-kotlin" => Self::JavaKotlin,
            "javascript-typescript" => Self::JavascriptTypescript,
            "javascript" => Self::Javascript,
            "python" => Self::Python,
            "ruby" => Self::Ruby,
            "typescript" => Self::Typescript,
            "swift" => Self::Swift,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningDefaultSetupLanguage);
