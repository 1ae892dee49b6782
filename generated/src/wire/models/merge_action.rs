// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::MergeAction;

impl Literal for MergeAction {
    const NAME: &'static str = "MergeAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::MergeQueue => "merge_queue",
            Self::DirectMerge => "direct_merge",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "merge_queue" => Self::MergeQueue,
            "direct_merge" => Self::DirectMerge,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MergeAction);
