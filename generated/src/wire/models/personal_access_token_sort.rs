// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PersonalAccessTokenSort;

impl Literal for PersonalAccessTokenSort {
    const NAME: &'static str = "PersonalAccessTokenSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PersonalAccessTokenSort);
