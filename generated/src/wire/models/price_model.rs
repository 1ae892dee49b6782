// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PriceModel;

impl Literal for PriceModel {
    const NAME: &'static str = "PriceModel";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Free => "FREE",
            Self::FlatRate => "FLAT_RATE",
            Self::PerUnit => "PER_UNIT",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "FREE" => Self::Free,
            "FLAT_RATE" => Self::FlatRate,
            "PER_UNIT" => Self::PerUnit,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PriceModel);
