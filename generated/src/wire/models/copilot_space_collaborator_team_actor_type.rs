// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CopilotSpaceCollaboratorTeamActorType;

impl Literal for CopilotSpaceCollaboratorTeamActorType {
    const NAME: &'static str = "CopilotSpaceCollaboratorTeamActorType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Team => "Team",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Team" => Self::Team,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CopilotSpaceCollaboratorTeamActorType);
