// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    CodeSecurityConfiguration, CodeSecurityConfigurationCodeScanningDefaultSetupOptions,
    CodeSecurityConfigurationSecretScanningDelegatedBypassOptions,
    CodeSecurityConfigurationSecretScanningDelegatedBypassOptionsReviewer,
    CodeSecurityConfigurationTargetType,
};

impl Object for CodeSecurityConfiguration {
    const NAME: &'static str = "CodeSecurityConfiguration";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "target_type",
        "description",
        "advanced_security",
        "dependency_graph",
        "dependency_graph_autosubmit_action",
        "dependency_graph_autosubmit_action_options",
        "dependabot_alerts",
        "dependabot_security_updates",
        "dependabot_delegated_alert_dismissal",
        "code_scanning_options",
        "code_scanning_default_setup",
        "code_scanning_default_setup_options",
        "code_scanning_delegated_alert_dismissal",
        "secret_scanning",
        "secret_scanning_push_protection",
        "secret_scanning_delegated_bypass",
        "secret_scanning_delegated_bypass_options",
        "secret_scanning_validity_checks",
        "secret_scanning_non_provider_patterns",
        "secret_scanning_generic_secrets",
        "secret_scanning_delegated_alert_dismissal",
        "secret_scanning_extended_metadata",
        "private_vulnerability_reporting",
        "enforcement",
        "url",
        "html_url",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            target_type: fields.at(2),
            description: fields.at(3),
            advanced_security: fields.at(4),
            dependency_graph: fields.at(5),
            dependency_graph_autosubmit_action: fields.at(6),
            dependency_graph_autosubmit_action_options: fields.at(7),
            dependabot_alerts: fields.at(8),
            dependabot_security_updates: fields.at(9),
            dependabot_delegated_alert_dismissal: fields.at(10),
            code_scanning_options: fields.at(11),
            code_scanning_default_setup: fields.at(12),
            code_scanning_default_setup_options: fields.at(13),
            code_scanning_delegated_alert_dismissal: fields.at(14),
            secret_scanning: fields.at(15),
            secret_scanning_push_protection: fields.at(16),
            secret_scanning_delegated_bypass: fields.at(17),
            secret_scanning_delegated_bypass_options: fields.at(18),
            secret_scanning_validity_checks: fields.at(19),
            secret_scanning_non_provider_patterns: fields.at(20),
            secret_scanning_generic_secrets: fields.at(21),
            secret_scanning_delegated_alert_dismissal: fields.at(22),
            secret_scanning_extended_metadata: fields.at(23),
            private_vulnerability_reporting: fields.at(24),
            enforcement: fields.at(25),
            url: fields.at(26),
            html_url: fields.at(27),
            created_at: fields.at(28),
            updated_at: fields.at(29),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.target_type,
                &self.description,
                &self.advanced_security,
                &self.dependency_graph,
                &self.dependency_graph_autosubmit_action,
                &self.dependency_graph_autosubmit_action_options,
                &self.dependabot_alerts,
                &self.dependabot_security_updates,
                &self.dependabot_delegated_alert_dismissal,
                &self.code_scanning_options,
                &self.code_scanning_default_setup,
                &self.code_scanning_default_setup_options,
                &self.code_scanning_delegated_alert_dismissal,
                &self.secret_scanning,
                &self.secret_scanning_push_protection,
                &self.secret_scanning_delegated_bypass,
                &self.secret_scanning_delegated_bypass_options,
                &self.secret_scanning_validity_checks,
                &self.secret_scanning_non_provider_patterns,
                &self.secret_scanning_generic_secrets,
                &self.secret_scanning_delegated_alert_dismissal,
                &self.secret_scanning_extended_metadata,
                &self.private_vulnerability_reporting,
                &self.enforcement,
                &self.url,
                &self.html_url,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeSecurityConfiguration);

impl Object for CodeSecurityConfigurationCodeScanningDefaultSetupOptions {
    const NAME: &'static str = "CodeSecurityConfigurationCodeScanningDefaultSetupOptions";
    const FIELDS: &'static [&'static str] = &["runner_type", "runner_label"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            runner_type: fields.at(0),
            runner_label: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.runner_type, &self.runner_label], &self.extra)
    }
}

octoforge_runtime::object!(CodeSecurityConfigurationCodeScanningDefaultSetupOptions);

impl Object for CodeSecurityConfigurationSecretScanningDelegatedBypassOptions {
    const NAME: &'static str = "CodeSecurityConfigurationSecretScanningDelegatedBypassOptions";
    const FIELDS: &'static [&'static str] = &["reviewers"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewers: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reviewers], &self.extra)
    }
}

octoforge_runtime::object!(
    CodeSecurityConfigurationSecretScanningDelegatedBypassOptions
);

impl Literal for CodeSecurityConfigurationTargetType {
    const NAME: &'static str = "CodeSecurityConfigurationTargetType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Global => "global",
            Self::Organization => "organization",
            Self::Enterprise => "enterprise",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "global" => Self::Global,
            "organization" => Self::Organization,
            "enterprise" => Self::Enterprise,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CodeSecurityConfigurationTargetType);

impl Object for CodeSecurityConfigurationSecretScanningDelegatedBypassOptionsReviewer {
    const NAME: &'static str = "CodeSecurityConfigurationSecretScanningDelegatedBypassOptionsReviewer";
    const FIELDS: &'static [&'static str] = &[
        "reviewer_id",
        "reviewer_type",
        "mode",
        "security_configuration_id",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewer_id: fields.at(0),
            reviewer_type: fields.at(1),
            mode: fields.at(2),
            security_configuration_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.reviewer_id,
                &self.reviewer_type,
                &self.mode,
                &self.security_configuration_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(
    CodeSecurityConfigurationSecretScanningDelegatedBypassOptionsReviewer
);
