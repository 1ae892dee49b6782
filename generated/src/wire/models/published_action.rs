// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PublishedAction;

impl Literal for PublishedAction {
    const NAME: &'static str = "PublishedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Published => "published",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "published" => Self::Published,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PublishedAction);
