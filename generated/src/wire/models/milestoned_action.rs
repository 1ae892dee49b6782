// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::MilestonedAction;

impl Literal for MilestonedAction {
    const NAME: &'static str = "MilestonedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Milestoned => "milestoned",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "milestoned" => Self::Milestoned,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MilestonedAction);
