// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::NotSetDisabledEnabled;

impl Literal for NotSetDisabledEnabled {
    const NAME: &'static str = "NotSetDisabledEnabled";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::NotSet => "not-set",
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "not-set" => Self::NotSet,
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(NotSetDisabledEnabled);
