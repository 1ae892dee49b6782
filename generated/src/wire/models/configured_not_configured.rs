// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ConfiguredNotConfigured;

impl Literal for ConfiguredNotConfigured {
    const NAME: &'static str = "ConfiguredNotConfigured";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Configured => "configured",
            Self::NotConfigured => "not-configured",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "configured" => Self::Configured,
            "not-configured" => Self::NotConfigured,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ConfiguredNotConfigured);
