// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RuntimeDevelopment;

impl Literal for RuntimeDevelopment {
    const NAME: &'static str = "RuntimeDevelopment";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Runtime => "runtime",
            Self::Development => "development",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "runtime" => Self::Runtime,
            "development" => Self::Development,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RuntimeDevelopment);
