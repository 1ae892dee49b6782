// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{SecurityAndAnalysis, SecurityAndAnalysisAdvancedSecurity};

impl Object for SecurityAndAnalysis {
    const NAME: &'static str = "SecurityAndAnalysis";
    const FIELDS: &'static [&'static str] = &[
        "advanced_security",
        "code_security",
        "dependabot_security_updates",
        "secret_scanning",
        "secret_scanning_push_protection",
        "secret_scanning_non_provider_patterns",
        "secret_scanning_ai_detection",
        "secret_scanning_delegated_alert_dismissal",
        "secret_scanning_delegated_bypass",
        "secret_scanning_delegated_bypass_options",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            advanced_security: fields.at(0),
            code_security: fields.at(1),
            dependabot_security_updates: fields.at(2),
            secret_scanning: fields.at(3),
            secret_scanning_push_protection: fields.at(4),
            secret_scanning_non_provider_patterns: fields.at(5),
            secret_scanning_ai_detection: fields.at(6),
            secret_scanning_delegated_alert_dismissal: fields.at(7),
            secret_scanning_delegated_bypass: fields.at(8),
            secret_scanning_delegated_bypass_options: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.advanced_security,
                &self.code_security,
                &self.dependabot_security_updates,
                &self.secret_scanning,
                &self.secret_scanning_push_protection,
                &self.secret_scanning_non_provider_patterns,
                &self.secret_scanning_ai_detection,
                &self.secret_scanning_delegated_alert_dismissal,
                &self.secret_scanning_delegated_bypass,
                &self.secret_scanning_delegated_bypass_options,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecurityAndAnalysis);

impl Object for SecurityAndAnalysisAdvancedSecurity {
    const NAME: &'static str = "SecurityAndAnalysisAdvancedSecurity";
    const FIELDS: &'static [&'static str] = &["status"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.status], &self.extra)
    }
}

octoforge_runtime::object!(SecurityAndAnalysisAdvancedSecurity);
