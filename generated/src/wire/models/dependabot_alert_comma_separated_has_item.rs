// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DependabotAlertCommaSeparatedHasItem;

impl Literal for DependabotAlertCommaSeparatedHasItem {
    const NAME: &'static str = "DependabotAlertCommaSeparatedHasItem";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Patch => "patch",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "patch" => Self::Patch,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependabotAlertCommaSeparatedHasItem);
