// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::UnlabeledAction;

impl Literal for UnlabeledAction {
    const NAME: &'static str = "UnlabeledAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unlabeled => "unlabeled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unlabeled" => Self::Unlabeled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UnlabeledAction);
