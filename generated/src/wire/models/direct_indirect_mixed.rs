// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DirectIndirectMixed;

impl Literal for DirectIndirectMixed {
    const NAME: &'static str = "DirectIndirectMixed";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Direct => "direct",
            Self::Indirect => "indirect",
            Self::Mixed => "mixed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "direct" => Self::Direct,
            "indirect" => Self::Indirect,
            "mixed" => Self::Mixed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DirectIndirectMixed);
