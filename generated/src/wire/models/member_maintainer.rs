// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::MemberMaintainer;

impl Literal for MemberMaintainer {
    const NAME: &'static str = "MemberMaintainer";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Member => "member",
            Self::Maintainer => "maintainer",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "member" => Self::Member,
            "maintainer" => Self::Maintainer,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MemberMaintainer);
