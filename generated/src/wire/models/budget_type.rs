// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BudgetType;

impl Literal for BudgetType {
    const NAME: &'static str = "BudgetType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::SkuPricing => "SkuPricing",
            Self::ProductPricing => "ProductPricing",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "SkuPricing" => Self::SkuPricing,
            "ProductPricing" => Self::ProductPricing,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BudgetType);
