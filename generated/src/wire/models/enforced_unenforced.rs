// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::EnforcedUnenforced;

impl Literal for EnforcedUnenforced {
    const NAME: &'static str = "EnforcedUnenforced";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Enforced => "enforced",
            Self::Unenforced => "unenforced",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enforced" => Self::Enforced,
            "unenforced" => Self::Unenforced,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnforcedUnenforced);
