// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ActiveLockReason;

impl Literal for ActiveLockReason {
    const NAME: &'static str = "ActiveLockReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Resolved => "resolved",
            Self::OffTopic => "off-topic",
            Self::TooHeated => "too heated",
            Self::Spam => "spam",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "resolved" => Self::Resolved,
            "off-topic" => Self::OffTopic,
            "too heated" => Self::TooHeated,
            "spam" => Self::Spam,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActiveLockReason);
