// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::StandardLabeledNotSet;

impl Literal for StandardLabeledNotSet {
    const NAME: &'static str = "StandardLabeledNotSet";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Labeled => "labeled",
            Self::NotSet => "not_set",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "standard" => Self::Standard,
            "labeled" => Self::Labeled,
            "not_set" => Self::NotSet,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(StandardLabeledNotSet);
