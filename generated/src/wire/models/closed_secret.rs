// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ClosedSecret;

impl Literal for ClosedSecret {
    const NAME: &'static str = "ClosedSecret";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::Secret => "secret",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "closed" => Self::Closed,
            "secret" => Self::Secret,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ClosedSecret);
