// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ConvertedAction;

impl Literal for ConvertedAction {
    const NAME: &'static str = "ConvertedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Converted => "converted",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "converted" => Self::Converted,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ConvertedAction);
