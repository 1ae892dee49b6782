// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RepositoryRuleEnforcement;

impl Literal for RepositoryRuleEnforcement {
    const NAME: &'static str = "RepositoryRuleEnforcement";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Active => "active",
            Self::Evaluate => "evaluate",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "active" => Self::Active,
            "evaluate" => Self::Evaluate,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleEnforcement);
