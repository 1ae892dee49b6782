// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::UnassignedAction;

impl Literal for UnassignedAction {
    const NAME: &'static str = "UnassignedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unassigned => "unassigned",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unassigned" => Self::Unassigned,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UnassignedAction);
