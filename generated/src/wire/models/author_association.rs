// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AuthorAssociation;

impl Literal for AuthorAssociation {
    const NAME: &'static str = "AuthorAssociation";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Collaborator => "COLLABORATOR",
            Self::Contributor => "CONTRIBUTOR",
            Self::FirstTimer => "FIRST_TIMER",
            Self::FirstTimeContributor => "FIRST_TIME_CONTRIBUTOR",
            Self::Mannequin => "MANNEQUIN",
            Self::Member => "MEMBER",
            Self::None => "NONE",
            Self::Owner => "OWNER",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "COLLABORATOR" => Self::Collaborator,
            "CONTRIBUTOR" => Self::Contributor,
            "FIRST_TIMER" => Self::FirstTimer,
            "FIRST_TIME_CONTRIBUTOR" => Self::FirstTimeContributor,
            "MANNEQUIN" => Self::Mannequin,
            "MEMBER" => Self::Member,
            "NONE" => Self::None,
            "OWNER" => Self::Owner,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AuthorAssociation);
