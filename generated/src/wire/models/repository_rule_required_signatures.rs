// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleRequiredSignatures, RepositoryRuleRequiredSignaturesType,
};

impl Object for RepositoryRuleRequiredSignatures {
    const NAME: &'static str = "RepositoryRuleRequiredSignatures";
    const FIELDS: &'static [&'static str] = &["type"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleRequiredSignatures);

impl Literal for RepositoryRuleRequiredSignaturesType {
    const NAME: &'static str = "RepositoryRuleRequiredSignaturesType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::RequiredSignatures => "required_signatures",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "required_signatures" => Self::RequiredSignatures,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleRequiredSignaturesType);
