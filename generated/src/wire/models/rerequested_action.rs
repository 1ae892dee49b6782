// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RerequestedAction;

impl Literal for RerequestedAction {
    const NAME: &'static str = "RerequestedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Rerequested => "rerequested",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "rerequested" => Self::Rerequested,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RerequestedAction);
