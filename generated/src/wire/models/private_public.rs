// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PrivatePublic;

impl Literal for PrivatePublic {
    const NAME: &'static str = "PrivatePublic";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Public => "public",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "private" => Self::Private,
            "public" => Self::Public,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PrivatePublic);
