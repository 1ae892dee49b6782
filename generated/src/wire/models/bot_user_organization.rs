// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BotUserOrganization;

impl Literal for BotUserOrganization {
    const NAME: &'static str = "BotUserOrganization";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Bot => "Bot",
            Self::User => "User",
            Self::Organization => "Organization",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Bot" => Self::Bot,
            "User" => Self::User,
            "Organization" => Self::Organization,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BotUserOrganization);
