// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::LabeledAction;

impl Literal for LabeledAction {
    const NAME: &'static str = "LabeledAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Labeled => "labeled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "labeled" => Self::Labeled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(LabeledAction);
