// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ValuesEditableBy;

impl Literal for ValuesEditableBy {
    const NAME: &'static str = "ValuesEditableBy";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::OrgActors => "org_actors",
            Self::OrgAndRepoActors => "org_and_repo_actors",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "org_actors" => Self::OrgActors,
            "org_and_repo_actors" => Self::OrgAndRepoActors,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ValuesEditableBy);
