// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::User;

impl Literal for User {
    const NAME: &'static str = "User";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "User" => Self::User,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(User);
