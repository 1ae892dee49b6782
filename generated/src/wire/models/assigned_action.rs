// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AssignedAction;

impl Literal for AssignedAction {
    const NAME: &'static str = "AssignedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Assigned => "assigned",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "assigned" => Self::Assigned,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AssignedAction);
