// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-branch-protection-rule-edited`.

use octoforge_runtime::Extra;
use super::{
    EditedAction, Enterprise, OffNonAdminsEveryone, OrganizationSimple,
    RepositoryWebhooks, SimpleInstallation, SimpleUser, WebhooksRule,
};

/// branch protection rule edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionRuleEdited {
    /// `action`
    pub action: EditedAction,
    /// If the action was `edited`, the changes to the rule.
    pub changes: Option<WebhookBranchProtectionRuleEditedChanges>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `rule`
    pub rule: WebhooksRule,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// If the action was `edited`, the changes to the rule.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionRuleEditedChanges {
    /// `admin_enforced`
    pub admin_enforced: Option<WebhookBranchProtectionRuleEditedChangesAdminEnforced>,
    /// `authorized_actor_names`
    pub authorized_actor_names: Option<
        WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames,
    >,
    /// `authorized_actors_only`
    pub authorized_actors_only: Option<
        WebhookBranchProtectionRuleEditedChangesAdminEnforced,
    >,
    /// `authorized_dismissal_actors_only`
    pub authorized_dismissal_actors_only: Option<
        WebhookBranchProtectionRuleEditedChangesAdminEnforced,
    >,
    /// `linear_history_requirement_enforcement_level`
    pub linear_history_requirement_enforcement_level: Option<
        WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel,
    >,
    /// `lock_branch_enforcement_level`
    pub lock_branch_enforcement_level: Option<
        WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel,
    >,
    /// `lock_allows_fork_sync`
    pub lock_allows_fork_sync: Option<
        WebhookBranchProtectionRuleEditedChangesAdminEnforced,
    >,
    /// `pull_request_reviews_enforcement_level`
    pub pull_request_reviews_enforcement_level: Option<
        WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel,
    >,
    /// `require_last_push_approval`
    pub require_last_push_approval: Option<
        WebhookBranchProtectionRuleEditedChangesAdminEnforced,
    >,
    /// `required_status_checks`
    pub required_status_checks: Option<
        WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames,
    >,
    /// `required_status_checks_enforcement_level`
    pub required_status_checks_enforcement_level: Option<
        WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-branch-protection-rule-edited/properties/changes/properties/admin_enforced`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionRuleEditedChangesAdminEnforced {
    /// `from`
    pub from: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-branch-protection-rule-edited/properties/changes/properties/authorized_actor_names`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionRuleEditedChangesAuthorizedActorNames {
    /// `from`
    pub from: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-branch-protection-rule-edited/properties/changes/properties/linear_history_requirement_enforcement_level`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionRuleEditedChangesLinearHistoryRequirementEnforcementLevel {
    /// `from`
    pub from: OffNonAdminsEveryone,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
