// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksIssuePerformedViaGithubAppPermissions;

impl Object for WebhooksIssuePerformedViaGithubAppPermissions {
    const NAME: &'static str = "WebhooksIssuePerformedViaGithubAppPermissions";
    const FIELDS: &'static [&'static str] = &[
        "actions",
        "administration",
        "checks",
        "content_references",
        "contents",
        "deployments",
        "discussions",
        "emails",
        "environments",
        "issues",
        "keys",
        "members",
        "metadata",
        "organization_administration",
        "organization_hooks",
        "organization_packages",
        "organization_plan",
        "organization_projects",
        "organization_secrets",
        "organization_self_hosted_runners",
        "organization_user_blocking",
        "packages",
        "pages",
        "pull_requests",
        "repository_hooks",
        "repository_projects",
        "secret_scanning_alerts",
        "secrets",
        "security_events",
        "security_scanning_alert",
        "single_file",
        "statuses",
        "vulnerability_alerts",
        "workflows",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            actions: fields.at(0),
            administration: fields.at(1),
            checks: fields.at(2),
            content_references: fields.at(3),
            contents: fields.at(4),
            deployments: fields.at(5),
            discussions: fields.at(6),
            emails: fields.at(7),
            environments: fields.at(8),
            issues: fields.at(9),
            keys: fields.at(10),
            members: fields.at(11),
            metadata: fields.at(12),
            organization_administration: fields.at(13),
            organization_hooks: fields.at(14),
            organization_packages: fields.at(15),
            organization_plan: fields.at(16),
            organization_projects: fields.at(17),
            organization_secrets: fields.at(18),
            organization_self_hosted_runners: fields.at(19),
            organization_user_blocking: fields.at(20),
            packages: fields.at(21),
            pages: fields.at(22),
            pull_requests: fields.at(23),
            repository_hooks: fields.at(24),
            repository_projects: fields.at(25),
            secret_scanning_alerts: fields.at(26),
            secrets: fields.at(27),
            security_events: fields.at(28),
            security_scanning_alert: fields.at(29),
            single_file: fields.at(30),
            statuses: fields.at(31),
            vulnerability_alerts: fields.at(32),
            workflows: fields.at(33),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.actions,
                &self.administration,
                &self.checks,
                &self.content_references,
                &self.contents,
                &self.deployments,
                &self.discussions,
                &self.emails,
                &self.environments,
                &self.issues,
                &self.keys,
                &self.members,
                &self.metadata,
                &self.organization_administration,
                &self.organization_hooks,
                &self.organization_packages,
                &self.organization_plan,
                &self.organization_projects,
                &self.organization_secrets,
                &self.organization_self_hosted_runners,
                &self.organization_user_blocking,
                &self.packages,
                &self.pages,
                &self.pull_requests,
                &self.repository_hooks,
                &self.repository_projects,
                &self.secret_scanning_alerts,
                &self.secrets,
                &self.security_events,
                &self.security_scanning_alert,
                &self.single_file,
                &self.statuses,
                &self.vulnerability_alerts,
                &self.workflows,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksIssuePerformedViaGithubAppPermissions);
