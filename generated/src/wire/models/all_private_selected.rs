// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AllPrivateSelected;

impl Literal for AllPrivateSelected {
    const NAME: &'static str = "AllPrivateSelected";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Private => "private",
            Self::Selected => "selected",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "private" => Self::Private,
            "selected" => Self::Selected,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AllPrivateSelected);
