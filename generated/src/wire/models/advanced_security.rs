// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::AdvancedSecurity;

impl Literal for AdvancedSecurity {
    const NAME: &'static str = "AdvancedSecurity";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::CodeSecurity => "code_security",
            Self::SecretProtection => "secret_protection",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "code_security" => Self::CodeSecurity,
            "secret_protection" => Self::SecretProtection,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AdvancedSecurity);
