// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BuildType;

impl Literal for BuildType {
    const NAME: &'static str = "BuildType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Legacy => "legacy",
            Self::Workflow => "workflow",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "legacy" => Self::Legacy,
            "workflow" => Self::Workflow,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BuildType);
