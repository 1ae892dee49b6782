// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BaseRole;

impl Literal for BaseRole {
    const NAME: &'static str = "BaseRole";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Reader => "reader",
            Self::Writer => "writer",
            Self::Admin => "admin",
            Self::NoAccess => "no_access",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "reader" => Self::Reader,
            "writer" => Self::Writer,
            "admin" => Self::Admin,
            "no_access" => Self::NoAccess,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BaseRole);
