// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleFileExtensionRestriction,
    RepositoryRuleFileExtensionRestrictionParameters,
    RepositoryRuleFileExtensionRestrictionType,
};

impl Object for RepositoryRuleFileExtensionRestriction {
    const NAME: &'static str = "RepositoryRuleFileExtensionRestriction";
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

octoforge_runtime::object!(RepositoryRuleFileExtensionRestriction);

impl Object for RepositoryRuleFileExtensionRestrictionParameters {
    const NAME: &'static str = "RepositoryRuleFileExtensionRestrictionParameters";
    const FIELDS: &'static [&'static str] = &["restricted_file_extensions"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            restricted_file_extensions: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.restricted_file_extensions], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleFileExtensionRestrictionParameters);

impl Literal for RepositoryRuleFileExtensionRestrictionType {
    const NAME: &'static str = "RepositoryRuleFileExtensionRestrictionType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::FileExtensionRestriction => "file_extension_restriction",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "file_extension_restriction" => Self::FileExtensionRestriction,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleFileExtensionRestrictionType);
