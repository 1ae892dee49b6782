// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::QuerySuite;

impl Literal for QuerySuite {
    const NAME: &'static str = "QuerySuite";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Extended => "extended",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "extended" => Self::Extended,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(QuerySuite);
