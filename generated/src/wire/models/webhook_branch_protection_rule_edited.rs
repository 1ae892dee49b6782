// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookBranchProtectionRuleEdited, WebhookBranchProtectionRuleEditedChanges,
    WebhookBranchProtectionRuleEditedChangesAdminEnforced,
    WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames,
    WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel,
};

impl Object for WebhookBranchProtectionRuleEdited {
    const NAME: &'static str = "WebhookBranchProtectionRuleEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "rule",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[225];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            rule: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.rule,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookBranchProtectionRuleEdited);

impl Object for WebhookBranchProtectionRuleEditedChanges {
    const NAME: &'static str = "WebhookBranchProtectionRuleEditedChanges";
    const FIELDS: &'static [&'static str] = &[
        "admin_enforced",
        "authorized_actor_names",
        "authorized_actors_only",
        "authorized_dismissal_actors_only",
        "linear_history_requirement_enforcement_level",
        "lock_branch_enforcement_level",
        "lock_allows_fork_sync",
        "pull_request_reviews_enforcement_level",
        "require_last_push_approval",
        "required_status_checks",
        "required_status_checks_enforcement_level",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            admin_enforced: fields.at(0),
            authorized_actor_names: fields.at(1),
            authorized_actors_only: fields.at(2),
            authorized_dismissal_actors_only: fields.at(3),
            linear_history_requirement_enforcement_level: fields.at(4),
            lock_branch_enforcement_level: fields.at(5),
            lock_allows_fork_sync: fields.at(6),
            pull_request_reviews_enforcement_level: fields.at(7),
            require_last_push_approval: fields.at(8),
            required_status_checks: fields.at(9),
            required_status_checks_enforcement_level: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.admin_enforced,
                &self.authorized_actor_names,
                &self.authorized_actors_only,
                &self.authorized_dismissal_actors_only,
                &self.linear_history_requirement_enforcement_level,
                &self.lock_branch_enforcement_level,
                &self.lock_allows_fork_sync,
                &self.pull_request_reviews_enforcement_level,
                &self.require_last_push_approval,
                &self.required_status_checks,
                &self.required_status_checks_enforcement_level,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookBranchProtectionRuleEditedChanges);

impl Object for WebhookBranchProtectionRuleEditedChangesAdminEnforced {
    const NAME: &'static str = "WebhookBranchProtectionRuleEditedChangesAdminEnforced";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

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

octoforge_runtime::object!(WebhookBranchProtectionRuleEditedChangesAdminEnforced);

impl Object for WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames {
    const NAME: &'static str = "WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

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

octoforge_runtime::object!(WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames);

impl Object
for WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel {
    const NAME: &'static str = "WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

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

octoforge_runtime::object!(
    WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel
);
