// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::InteractionGroup;

impl Literal for InteractionGroup {
    const NAME: &'static str = "InteractionGroup";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ExistingUsers => "existing_users",
            Self::ContributorsOnly => "contributors_only",
            Self::CollaboratorsOnly => "collaborators_only",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "existing_users" => Self::ExistingUsers,
            "contributors_only" => Self::ContributorsOnly,
            "collaborators_only" => Self::CollaboratorsOnly,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(InteractionGroup);
