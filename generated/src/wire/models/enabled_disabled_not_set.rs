// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::EnabledDisabledNotSet;

impl Literal for EnabledDisabledNotSet {
    const NAME: &'static str = "EnabledDisabledNotSet";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::NotSet => "not_set",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "not_set" => Self::NotSet,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnabledDisabledNotSet);
