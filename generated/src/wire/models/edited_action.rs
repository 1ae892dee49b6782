// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::EditedAction;

impl Literal for EditedAction {
    const NAME: &'static str = "EditedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Edited => "edited",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "edited" => Self::Edited,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EditedAction);
