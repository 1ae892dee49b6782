// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::MemberFilter;

impl Literal for MemberFilter {
    const NAME: &'static str = "MemberFilter";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::_2faDisabled => "2fa_disabled",
            Self::_2faInsecure => "2fa_insecure",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "2fa_disabled" => Self::_2faDisabled,
            "2fa_insecure" => Self::_2faInsecure,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MemberFilter);
