// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PublicPrivateInternal;

impl Literal for PublicPrivateInternal {
    const NAME: &'static str = "PublicPrivateInternal";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Internal => "internal",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "public" => Self::Public,
            "private" => Self::Private,
            "internal" => Self::Internal,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PublicPrivateInternal);
