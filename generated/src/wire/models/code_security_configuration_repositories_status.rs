// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CodeSecurityConfigurationRepositoriesStatus;

impl Literal for CodeSecurityConfigurationRepositoriesStatus {
    const NAME: &'static str = "CodeSecurityConfigurationRepositoriesStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Attached => "attached",
            Self::Attaching => "attaching",
            Self::Detached => "detached",
            Self::Removed => "removed",
            Self::Enforced => "enforced",
            Self::Failed => "failed",
            Self::Updating => "updating",
            Self::RemovedByEnterprise => "removed_by_enterprise",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "attached" => Self::Attached,
            "attaching" => Self::Attaching,
            "detached" => Self::Detached,
            "removed" => Self::Removed,
            "enforced" => Self::Enforced,
            "failed" => Self::Failed,
            "updating" => Self::Updating,
            "removed_by_enterprise" => Self::RemovedByEnterprise,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeSecurityConfigurationRepositoriesStatus);
