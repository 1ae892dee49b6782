// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksRule;

impl Object for WebhooksRule {
    const NAME: &'static str = "WebhooksRule";
    const FIELDS: &'static [&'static str] = &[
        "admin_enforced",
        "allow_deletions_enforcement_level",
        "allow_force_pushes_enforcement_level",
        "authorized_actor_names",
        "authorized_actors_only",
        "authorized_dismissal_actors_only",
        "create_protected",
        "created_at",
        "dismiss_stale_reviews_on_push",
        "id",
        "ignore_approvals_from_contributors",
        "linear_history_requirement_enforcement_level",
        "lock_branch_enforcement_level",
        "lock_allows_fork_sync",
        "merge_queue_enforcement_level",
        "name",
        "pull_request_reviews_enforcement_level",
        "repository_id",
        "require_code_owner_review",
        "require_last_push_approval",
        "required_approving_review_count",
        "required_conversation_resolution_level",
        "required_deployments_enforcement_level",
        "required_status_checks",
        "required_status_checks_enforcement_level",
        "signature_requirement_enforcement_level",
        "strict_required_status_checks_policy",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[267902911];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            admin_enforced: fields.at(0),
            allow_deletions_enforcement_level: fields.at(1),
            allow_force_pushes_enforcement_level: fields.at(2),
            authorized_actor_names: fields.at(3),
            authorized_actors_only: fields.at(4),
            authorized_dismissal_actors_only: fields.at(5),
            create_protected: fields.at(6),
            created_at: fields.at(7),
            dismiss_stale_reviews_on_push: fields.at(8),
            id: fields.at(9),
            ignore_approvals_from_contributors: fields.at(10),
            linear_history_requirement_enforcement_level: fields.at(11),
            lock_branch_enforcement_level: fields.at(12),
            lock_allows_fork_sync: fields.at(13),
            merge_queue_enforcement_level: fields.at(14),
            name: fields.at(15),
            pull_request_reviews_enforcement_level: fields.at(16),
            repository_id: fields.at(17),
            require_code_owner_review: fields.at(18),
            require_last_push_approval: fields.at(19),
            required_approving_review_count: fields.at(20),
            required_conversation_resolution_level: fields.at(21),
            required_deployments_enforcement_level: fields.at(22),
            required_status_checks: fields.at(23),
            required_status_checks_enforcement_level: fields.at(24),
            signature_requirement_enforcement_level: fields.at(25),
            strict_required_status_checks_policy: fields.at(26),
            updated_at: fields.at(27),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.admin_enforced,
                &self.allow_deletions_enforcement_level,
                &self.allow_force_pushes_enforcement_level,
                &self.authorized_actor_names,
                &self.authorized_actors_only,
                &self.authorized_dismissal_actors_only,
                &self.create_protected,
                &self.created_at,
                &self.dismiss_stale_reviews_on_push,
                &self.id,
                &self.ignore_approvals_from_contributors,
                &self.linear_history_requirement_enforcement_level,
                &self.lock_branch_enforcement_level,
                &self.lock_allows_fork_sync,
                &self.merge_queue_enforcement_level,
                &self.name,
                &self.pull_request_reviews_enforcement_level,
                &self.repository_id,
                &self.require_code_owner_review,
                &self.require_last_push_approval,
                &self.required_approving_review_count,
                &self.required_conversation_resolution_level,
                &self.required_deployments_enforcement_level,
                &self.required_status_checks,
                &self.required_status_checks_enforcement_level,
                &self.signature_requirement_enforcement_level,
                &self.strict_required_status_checks_policy,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksRule);
