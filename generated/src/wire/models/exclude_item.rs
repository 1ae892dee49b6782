// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ExcludeItem;

impl Literal for ExcludeItem {
    const NAME: &'static str = "ExcludeItem";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Repositories => "repositories",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "repositories" => Self::Repositories,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ExcludeItem);
