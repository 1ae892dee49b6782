// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DependabotAlertDependencyRelationship;

impl Literal for DependabotAlertDependencyRelationship {
    const NAME: &'static str = "DependabotAlertDependencyRelationship";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Direct => "direct",
            Self::Transitive => "transitive",
            Self::Inconclusive => "inconclusive",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unknown" => Self::Unknown,
            "direct" => Self::Direct,
            "transitive" => Self::Transitive,
            "inconclusive" => Self::Inconclusive,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependabotAlertDependencyRelationship);
