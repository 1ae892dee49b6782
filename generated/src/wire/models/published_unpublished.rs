// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PublishedUnpublished;

impl Literal for PublishedUnpublished {
    const NAME: &'static str = "PublishedUnpublished";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Published => "published",
            Self::Unpublished => "unpublished",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "published" => Self::Published,
            "unpublished" => Self::Unpublished,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PublishedUnpublished);
