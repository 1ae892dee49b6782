// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::TeamTypeAllEnterpriseOrganization;

impl Literal for TeamTypeAllEnterpriseOrganization {
    const NAME: &'static str = "TeamTypeAllEnterpriseOrganization";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Enterprise => "enterprise",
            Self::Organization => "organization",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "enterprise" => Self::Enterprise,
            "organization" => Self::Organization,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TeamTypeAllEnterpriseOrganization);
