// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PullRequestCreationPolicy;

impl Literal for PullRequestCreationPolicy {
    const NAME: &'static str = "PullRequestCreationPolicy";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::CollaboratorsOnly => "collaborators_only",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "collaborators_only" => Self::CollaboratorsOnly,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PullRequestCreationPolicy);
