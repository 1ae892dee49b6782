// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    CodeScanningDefaultSetupUpdate, CodeScanningDefaultSetupUpdateLanguage,
};

impl Object for CodeScanningDefaultSetupUpdate {
    const NAME: &'static str = "CodeScanningDefaultSetupUpdate";
    const FIELDS: &'static [&'static str] = &[
        "state",
        "runner_type",
        "runner_label",
        "query_suite",
        "threat_model",
        "languages",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            state: fields.at(0),
            runner_type: fields.at(1),
            runner_label: fields.at(2),
            query_suite: fields.at(3),
            threat_model: fields.at(4),
            languages: fields.at(5),
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
                &self.query_suite,
                &self.threat_model,
                &self.languages,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningDefaultSetupUpdate);

impl Literal for CodeScanningDefaultSetupUpdateLanguage {
    const NAME: &'static str = "CodeScanningDefaultSetupUpdateLanguage";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Actions => "actions",
            Self::CCpp => "c-cpp",
            Self::Csharp => "csharp",
            Self::Go => "go",
            Self::JavaKotlin => "java-kotlin",
            Self::JavascriptTypescript => "javascript-typescript",
            Self::Python => "python",
            Self::Ruby => "ruby",
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
            "python" => Self::Python,
            "ruby" => Self::Ruby,
            "swift" => Self::Swift,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeScanningDefaultSetupUpdateLanguage);
