// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ArchivedAction;

impl Literal for ArchivedAction {
    const NAME: &'static str = "ArchivedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Archived => "archived",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "archived" => Self::Archived,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ArchivedAction);
