// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DeploymentReviewerType;

impl Literal for DeploymentReviewerType {
    const NAME: &'static str = "DeploymentReviewerType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Team => "Team",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "User" => Self::User,
            "Team" => Self::Team,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DeploymentReviewerType);
