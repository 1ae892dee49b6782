// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::OpenedAction;

impl Literal for OpenedAction {
    const NAME: &'static str = "OpenedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Opened => "opened",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "opened" => Self::Opened,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OpenedAction);
