// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookSecurityAndAnalysis, WebhookSecurityAndAnalysisChanges,
    WebhookSecurityAndAnalysisChangesFrom,
};

impl Object for WebhookSecurityAndAnalysis {
    const NAME: &'static str = "WebhookSecurityAndAnalysis";
    const FIELDS: &'static [&'static str] = &[
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[17];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            changes: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.changes,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookSecurityAndAnalysis);

impl Object for WebhookSecurityAndAnalysisChanges {
    const NAME: &'static str = "WebhookSecurityAndAnalysisChanges";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from], &self.extra)
    }
}

octoforge_runtime::object!(WebhookSecurityAndAnalysisChanges);

impl Object for WebhookSecurityAndAnalysisChangesFrom {
    const NAME: &'static str = "WebhookSecurityAndAnalysisChangesFrom";
    const FIELDS: &'static [&'static str] = &["security_and_analysis"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            security_and_analysis: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.security_and_analysis], &self.extra)
    }
}

octoforge_runtime::object!(WebhookSecurityAndAnalysisChangesFrom);
