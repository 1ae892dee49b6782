// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RepositoryRuleCreation, RepositoryRuleCreationType};

impl Object for RepositoryRuleCreation {
    const NAME: &'static str = "RepositoryRuleCreation";
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

octoforge_runtime::object!(RepositoryRuleCreation);

impl Literal for RepositoryRuleCreationType {
    const NAME: &'static str = "RepositoryRuleCreationType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Creation => "creation",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "creation" => Self::Creation,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleCreationType);
