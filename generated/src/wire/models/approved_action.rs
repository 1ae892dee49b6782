// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ApprovedAction;

impl Literal for ApprovedAction {
    const NAME: &'static str = "ApprovedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Approved => "approved",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "approved" => Self::Approved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ApprovedAction);
