// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodespaceLocation;

impl Literal for CodespaceLocation {
    const NAME: &'static str = "CodespaceLocation";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::EastUs => "EastUs",
            Self::SouthEastAsia => "SouthEastAsia",
            Self::WestEurope => "WestEurope",
            Self::WestUs2 => "WestUs2",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "EastUs" => Self::EastUs,
            "SouthEastAsia" => Self::SouthEastAsia,
            "WestEurope" => Self::WestEurope,
            "WestUs2" => Self::WestUs2,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodespaceLocation);
