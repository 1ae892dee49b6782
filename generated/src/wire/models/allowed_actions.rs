// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AllowedActions;

impl Literal for AllowedActions {
    const NAME: &'static str = "AllowedActions";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::LocalOnly => "local_only",
            Self::Selected => "selected",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "local_only" => Self::LocalOnly,
            "selected" => Self::Selected,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AllowedActions);
