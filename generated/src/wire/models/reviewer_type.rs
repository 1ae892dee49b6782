// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ReviewerType;

impl Literal for ReviewerType {
    const NAME: &'static str = "ReviewerType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Team => "TEAM",
            Self::Role => "ROLE",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "TEAM" => Self::Team,
            "ROLE" => Self::Role,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReviewerType);
