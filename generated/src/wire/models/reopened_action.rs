// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ReopenedAction;

impl Literal for ReopenedAction {
    const NAME: &'static str = "ReopenedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Reopened => "reopened",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reopened" => Self::Reopened,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReopenedAction);
