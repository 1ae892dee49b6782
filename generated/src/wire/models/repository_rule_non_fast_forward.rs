// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RepositoryRuleNonFastForward, RepositoryRuleNonFastForwardType};

impl Object for RepositoryRuleNonFastForward {
    const NAME: &'static str = "RepositoryRuleNonFastForward";
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

octoforge_runtime::object!(RepositoryRuleNonFastForward);

impl Literal for RepositoryRuleNonFastForwardType {
    const NAME: &'static str = "RepositoryRuleNonFastForwardType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::NonFastForward => "non_fast_forward",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "non_fast_forward" => Self::NonFastForward,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleNonFastForwardType);
