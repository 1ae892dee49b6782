// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::GithubPartnerCustom;

impl Literal for GithubPartnerCustom {
    const NAME: &'static str = "GithubPartnerCustom";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Github => "github",
            Self::Partner => "partner",
            Self::Custom => "custom",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "github" => Self::Github,
            "partner" => Self::Partner,
            "custom" => Self::Custom,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(GithubPartnerCustom);
