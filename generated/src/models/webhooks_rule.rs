// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_rule`.

use octoforge_runtime::{DateTime, Extra};
use super::OffNonAdminsEveryone;

/// The branch protection rule. Includes a `name` and all the [branch protection settings](https://docs.github.com/github/administering-a-repository/defining-the-mergeability-of-pull-requests/about-protected-branches#about-branch-protection-settings) applied to branches that match the name. Binary settings are boolean. Multi-level configurations are one of `off`, `non_admins`, or `everyone`. Actor and build lists are arrays of strings.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksRule {
    /// `admin_enforced`
    pub admin_enforced: bool,
    /// `allow_deletions_enforcement_level`
    pub allow_deletions_enforcement_level: OffNonAdminsEveryone,
    /// `allow_force_pushes_enforcement_level`
    pub allow_force_pushes_enforcement_level: OffNonAdminsEveryone,
    /// `authorized_actor_names`
    pub authorized_actor_names: Vec<String>,
    /// `authorized_actors_only`
    pub authorized_actors_only: bool,
    /// `authorized_dismissal_actors_only`
    pub authorized_dismissal_actors_only: bool,
    /// `create_protected`
    pub create_protected: Option<bool>,
    /// `created_at`
    pub created_at: DateTime,
    /// `dismiss_stale_reviews_on_push`
    pub dismiss_stale_reviews_on_push: bool,
    /// `id`
    pub id: i64,
    /// `ignore_approvals_from_contributors`
    pub ignore_approvals_from_contributors: bool,
    /// `linear_history_requirement_enforcement_level`
    pub linear_history_requirement_enforcement_level: OffNonAdminsEveryone,
    /// The enforcement level of the branch lock setting. `off` means the branch is not locked, `non_admins` means the branch is read-only for non_admins, and `everyone` means the branch is read-only for everyone.
    pub lock_branch_enforcement_level: OffNonAdminsEveryone,
    /// Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow users to pull changes from upstream when the branch is locked. This setting is only applicable for forks.
    pub lock_allows_fork_sync: Option<bool>,
    /// `merge_queue_enforcement_level`
    pub merge_queue_enforcement_level: OffNonAdminsEveryone,
    /// `name`
    pub name: String,
    /// `pull_request_reviews_enforcement_level`
    pub pull_request_reviews_enforcement_level: OffNonAdminsEveryone,
    /// `repository_id`
    pub repository_id: i64,
    /// `require_code_owner_review`
    pub require_code_owner_review: bool,
    /// Whether the most recent push must be approved by someone other than the person who pushed it
    pub require_last_push_approval: Option<bool>,
    /// `required_approving_review_count`
    pub required_approving_review_count: i64,
    /// `required_conversation_resolution_level`
    pub required_conversation_resolution_level: OffNonAdminsEveryone,
    /// `required_deployments_enforcement_level`
    pub required_deployments_enforcement_level: OffNonAdminsEveryone,
    /// `required_status_checks`
    pub required_status_checks: Vec<String>,
    /// `required_status_checks_enforcement_level`
    pub required_status_checks_enforcement_level: OffNonAdminsEveryone,
    /// `signature_requirement_enforcement_level`
    pub signature_requirement_enforcement_level: OffNonAdminsEveryone,
    /// `strict_required_status_checks_policy`
    pub strict_required_status_checks_policy: bool,
    /// `updated_at`
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
