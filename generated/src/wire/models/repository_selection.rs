// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RepositorySelection;

impl Literal for RepositorySelection {
    const NAME: &'static str = "RepositorySelection";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::All => "all",
            Self::Subset => "subset",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "all" => Self::All,
            "subset" => Self::Subset,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositorySelection);
