// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::UnlockedAction;

impl Literal for UnlockedAction {
    const NAME: &'static str = "UnlockedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unlocked => "unlocked",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unlocked" => Self::Unlocked,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UnlockedAction);
