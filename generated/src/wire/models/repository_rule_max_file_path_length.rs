// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleMaxFilePathLength, RepositoryRuleMaxFilePathLengthParameters,
    RepositoryRuleMaxFilePathLengthType,
};

impl Object for RepositoryRuleMaxFilePathLength {
    const NAME: &'static str = "RepositoryRuleMaxFilePathLength";
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

octoforge_runtime::object!(RepositoryRuleMaxFilePathLength);

impl Object for RepositoryRuleMaxFilePathLengthParameters {
    const NAME: &'static str = "RepositoryRuleMaxFilePathLengthParameters";
    const FIELDS: &'static [&'static str] = &["max_file_path_length"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            max_file_path_length: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.max_file_path_length], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleMaxFilePathLengthParameters);

impl Literal for RepositoryRuleMaxFilePathLengthType {
    const NAME: &'static str = "RepositoryRuleMaxFilePathLengthType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::MaxFilePathLength => "max_file_path_length",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "max_file_path_length" => Self::MaxFilePathLength,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleMaxFilePathLengthType);
