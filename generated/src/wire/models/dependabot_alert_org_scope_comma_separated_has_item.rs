// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DependabotAlertOrgScopeCommaSeparatedHasItem;

impl Literal for DependabotAlertOrgScopeCommaSeparatedHasItem {
    const NAME: &'static str = "DependabotAlertOrgScopeCommaSeparatedHasItem";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Patch => "patch",
            Self::Deployment => "deployment",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "patch" => Self::Patch,
            "deployment" => Self::Deployment,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependabotAlertOrgScopeCommaSeparatedHasItem);
