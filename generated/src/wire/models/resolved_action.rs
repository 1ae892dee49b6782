// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ResolvedAction;

impl Literal for ResolvedAction {
    const NAME: &'static str = "ResolvedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Resolved => "resolved",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "resolved" => Self::Resolved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ResolvedAction);
