// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CveGhsa;

impl Literal for CveGhsa {
    const NAME: &'static str = "CveGhsa";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Cve => "CVE",
            Self::Ghsa => "GHSA",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "CVE" => Self::Cve,
            "GHSA" => Self::Ghsa,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CveGhsa);
