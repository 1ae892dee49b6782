// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RenamedAction;

impl Literal for RenamedAction {
    const NAME: &'static str = "RenamedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Renamed => "renamed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "renamed" => Self::Renamed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RenamedAction);
