// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleMaxFileSize, RepositoryRuleMaxFileSizeParameters,
    RepositoryRuleMaxFileSizeType,
};

impl Object for RepositoryRuleMaxFileSize {
    const NAME: &'static str = "RepositoryRuleMaxFileSize";
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

octoforge_runtime::object!(RepositoryRuleMaxFileSize);

impl Object for RepositoryRuleMaxFileSizeParameters {
    const NAME: &'static str = "RepositoryRuleMaxFileSizeParameters";
    const FIELDS: &'static [&'static str] = &["max_file_size"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            max_file_size: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.max_file_size], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleMaxFileSizeParameters);

impl Literal for RepositoryRuleMaxFileSizeType {
    const NAME: &'static str = "RepositoryRuleMaxFileSizeType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::MaxFileSize => "max_file_size",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "max_file_size" => Self::MaxFileSize,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleMaxFileSizeType);
