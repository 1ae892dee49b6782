// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ActionsDefaultWorkflowPermissions;

impl Literal for ActionsDefaultWorkflowPermissions {
    const NAME: &'static str = "ActionsDefaultWorkflowPermissions";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "read" => Self::Read,
            "write" => Self::Write,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ActionsDefaultWorkflowPermissions);
