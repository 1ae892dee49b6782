// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AiFindingsOption;

impl Literal for AiFindingsOption {
    const NAME: &'static str = "AiFindingsOption";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::OnPush => "on_push",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "on_push" => Self::OnPush,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AiFindingsOption);
