// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::EnterpriseOrganization;

impl Literal for EnterpriseOrganization {
    const NAME: &'static str = "EnterpriseOrganization";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Enterprise => "enterprise",
            Self::Organization => "organization",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enterprise" => Self::Enterprise,
            "organization" => Self::Organization,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EnterpriseOrganization);
