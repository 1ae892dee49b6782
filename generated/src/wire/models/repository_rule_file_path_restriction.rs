// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleFilePathRestriction, RepositoryRuleFilePathRestrictionParameters,
    RepositoryRuleFilePathRestrictionType,
};

impl Object for RepositoryRuleFilePathRestriction {
    const NAME: &'static str = "RepositoryRuleFilePathRestriction";
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

octoforge_runtime::object!(RepositoryRuleFilePathRestriction);

impl Object for RepositoryRuleFilePathRestrictionParameters {
    const NAME: &'static str = "RepositoryRuleFilePathRestrictionParameters";
    const FIELDS: &'static [&'static str] = &["restricted_file_paths"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            restricted_file_paths: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.restricted_file_paths], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleFilePathRestrictionParameters);

impl Literal for RepositoryRuleFilePathRestrictionType {
    const NAME: &'static str = "RepositoryRuleFilePathRestrictionType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FilePathRestriction => "file_path_restriction",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "file_path_restriction" => Self::FilePathRestriction,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleFilePathRestrictionType);
