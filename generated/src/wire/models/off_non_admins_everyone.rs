// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::OffNonAdminsEveryone;

impl Literal for OffNonAdminsEveryone {
    const NAME: &'static str = "OffNonAdminsEveryone";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::NonAdmins => "non_admins",
            Self::Everyone => "everyone",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "off" => Self::Off,
            "non_admins" => Self::NonAdmins,
            "everyone" => Self::Everyone,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OffNonAdminsEveryone);
