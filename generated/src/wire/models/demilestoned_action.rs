// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DemilestonedAction;

impl Literal for DemilestonedAction {
    const NAME: &'static str = "DemilestonedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Demilestoned => "demilestoned",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "demilestoned" => Self::Demilestoned,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DemilestonedAction);
