// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SecurityProduct;

impl Literal for SecurityProduct {
    const NAME: &'static str = "SecurityProduct";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::DependencyGraph => "dependency_graph",
            Self::DependabotAlerts => "dependabot_alerts",
            Self::DependabotSecurityUpdates => "dependabot_security_updates",
            Self::AdvancedSecurity => "advanced_security",
            Self::CodeScanningDefaultSetup => "code_scanning_default_setup",
            Self::SecretScanning => "secret_scanning",
            Self::SecretScanningPushProtection => "secret_scanning_push_protection",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "dependency_graph" => Self::DependencyGraph,
            "dependabot_alerts" => Self::DependabotAlerts,
            "dependabot_security_updates" => Self::DependabotSecurityUpdates,
            "advanced_security" => Self::AdvancedSecurity,
            "code_scanning_default_setup" => Self::CodeScanningDefaultSetup,
            "secret_scanning" => Self::SecretScanning,
            "secret_scanning_push_protection" => Self::SecretScanningPushProtection,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecurityProduct);
