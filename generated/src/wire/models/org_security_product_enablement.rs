// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::OrgSecurityProductEnablement;

impl Literal for OrgSecurityProductEnablement {
    const NAME: &'static str = "OrgSecurityProductEnablement";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::EnableAll => "enable_all",
            Self::DisableAll => "disable_all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enable_all" => Self::EnableAll,
            "disable_all" => Self::DisableAll,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OrgSecurityProductEnablement);
