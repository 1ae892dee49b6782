// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::Write;

impl Literal for Write {
    const NAME: &'static str = "Write";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Write => "write",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "write" => Self::Write,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(Write);
