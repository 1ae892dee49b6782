// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::OrganizationPlan;

impl Literal for OrganizationPlan {
    const NAME: &'static str = "OrganizationPlan";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "read" => Self::Read,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OrganizationPlan);
