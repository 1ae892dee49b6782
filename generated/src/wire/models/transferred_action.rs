// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::TransferredAction;

impl Literal for TransferredAction {
    const NAME: &'static str = "TransferredAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Transferred => "transferred",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "transferred" => Self::Transferred,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TransferredAction);
