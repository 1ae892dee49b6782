// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RequestedAction;

impl Literal for RequestedAction {
    const NAME: &'static str = "RequestedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Requested => "requested",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "requested" => Self::Requested,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RequestedAction);
