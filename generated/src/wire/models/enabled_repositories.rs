// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::EnabledRepositories;

impl Literal for EnabledRepositories {
    const NAME: &'static str = "EnabledRepositories";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::None => "none",
            Self::Selected => "selected",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "none" => Self::None,
            "selected" => Self::Selected,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnabledRepositories);
