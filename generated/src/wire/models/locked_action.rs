// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::LockedAction;

impl Literal for LockedAction {
    const NAME: &'static str = "LockedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Locked => "locked",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "locked" => Self::Locked,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(LockedAction);
