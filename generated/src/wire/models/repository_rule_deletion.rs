// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RepositoryRuleDeletion, RepositoryRuleDeletionType};

impl Object for RepositoryRuleDeletion {
    const NAME: &'static str = "RepositoryRuleDeletion";
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

octoforge_runtime::object!(RepositoryRuleDeletion);

impl Literal for RepositoryRuleDeletionType {
    const NAME: &'static str = "RepositoryRuleDeletionType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Deletion => "deletion",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "deletion" => Self::Deletion,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleDeletionType);
