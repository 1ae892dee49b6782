// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::FixedAction;

impl Literal for FixedAction {
    const NAME: &'static str = "FixedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "fixed" => Self::Fixed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(FixedAction);
