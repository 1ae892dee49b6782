// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookDeploymentProtectionRuleRequested;

impl Object for WebhookDeploymentProtectionRuleRequested {
    const NAME: &'static str = "WebhookDeploymentProtectionRuleRequested";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "environment",
        "event",
        "sha",
        "ref",
        "deployment_callback_url",
        "deployment",
        "pull_requests",
        "repository",
        "organization",
        "installation",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            environment: fields.at(1),
            event: fields.at(2),
            sha: fields.at(3),
            r#ref: fields.at(4),
            deployment_callback_url: fields.at(5),
            deployment: fields.at(6),
            pull_requests: fields.at(7),
            repository: fields.at(8),
            organization: fields.at(9),
            installation: fields.at(10),
            sender: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.environment,
                &self.event,
                &self.sha,
                &self.r#ref,
                &self.deployment_callback_url,
                &self.deployment,
                &self.pull_requests,
                &self.repository,
                &self.organization,
                &self.installation,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDeploymentProtectionRuleRequested);
