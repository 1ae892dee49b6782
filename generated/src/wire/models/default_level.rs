// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DefaultLevel;

impl Literal for DefaultLevel {
    const NAME: &'static str = "DefaultLevel";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "public" => Self::Public,
            "internal" => Self::Internal,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DefaultLevel);
