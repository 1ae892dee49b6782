// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AddedAction;

impl Literal for AddedAction {
    const NAME: &'static str = "AddedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Added => "added",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "added" => Self::Added,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AddedAction);
