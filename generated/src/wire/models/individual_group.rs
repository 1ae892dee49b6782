// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::IndividualGroup;

impl Literal for IndividualGroup {
    const NAME: &'static str = "IndividualGroup";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Individual => "individual",
            Self::Group => "group",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "individual" => Self::Individual,
            "group" => Self::Group,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IndividualGroup);
