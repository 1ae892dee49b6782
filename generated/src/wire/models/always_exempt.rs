// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AlwaysExempt;

impl Literal for AlwaysExempt {
    const NAME: &'static str = "AlwaysExempt";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Always => "ALWAYS",
            Self::Exempt => "EXEMPT",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ALWAYS" => Self::Always,
            "EXEMPT" => Self::Exempt,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AlwaysExempt);
