// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleCodeScanning, RepositoryRuleCodeScanningParameters,
    RepositoryRuleCodeScanningType,
};

impl Object for RepositoryRuleCodeScanning {
    const NAME: &'static str = "RepositoryRuleCodeScanning";
    const FIELDS: &'static [&'static str] = &["type", "parameters"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.parameters], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleCodeScanning);

impl Object for RepositoryRuleCodeScanningParameters {
    const NAME: &'static str = "RepositoryRuleCodeScanningParameters";
    const FIELDS: &'static [&'static str] = &["code_scanning_tools"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            code_scanning_tools: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.code_scanning_tools], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleCodeScanningParameters);

impl Literal for RepositoryRuleCodeScanningType {
    const NAME: &'static str = "RepositoryRuleCodeScanningType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CodeScanning => "code_scanning",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "code_scanning" => Self::CodeScanning,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleCodeScanningType);
