// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::UpdatedAction;

impl Literal for UpdatedAction {
    const NAME: &'static str = "UpdatedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Updated => "updated",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "updated" => Self::Updated,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdatedAction);
