// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/protected-branch`.

use octoforge_runtime::Extra;
use super::{
    BranchRestrictionPolicy, Integration, ProtectedBranchAdminEnforced,
    ProtectedBranchAllowDeletions, ProtectedBranchAllowForkSyncing, SimpleUser,
    StatusCheckPolicy, Team,
};

/// Branch protections protect branches
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranch {
    /// `url`
    pub url: String,
    /// `required_status_checks`
    pub required_status_checks: Option<StatusCheckPolicy>,
    /// `required_pull_request_reviews`
    pub required_pull_request_reviews: Option<ProtectedBranchRequiredPullRequestReviews>,
    /// `required_signatures`
    pub required_signatures: Option<ProtectedBranchAdminEnforced>,
    /// `enforce_admins`
    pub enforce_admins: Option<ProtectedBranchAdminEnforced>,
    /// `required_linear_history`
    pub required_linear_history: Option<ProtectedBranchAllowDeletions>,
    /// `allow_force_pushes`
    pub allow_force_pushes: Option<ProtectedBranchAllowDeletions>,
    /// `allow_deletions`
    pub allow_deletions: Option<ProtectedBranchAllowDeletions>,
    /// `restrictions`
    pub restrictions: Option<BranchRestrictionPolicy>,
    /// `required_conversation_resolution`
    pub required_conversation_resolution: Option<ProtectedBranchAllowForkSyncing>,
    /// `block_creations`
    pub block_creations: Option<ProtectedBranchAllowDeletions>,
    /// Whether to set the branch as read-only. If this is true, users will not be able to push to the branch.
    pub lock_branch: Option<ProtectedBranchAllowForkSyncing>,
    /// Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow fork syncing. Set to `false` to prevent fork syncing.
    pub allow_fork_syncing: Option<ProtectedBranchAllowForkSyncing>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/protected-branch/properties/required_pull_request_reviews`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchRequiredPullRequestReviews {
    /// `url`
    pub url: String,
    /// `dismiss_stale_reviews`
    pub dismiss_stale_reviews: Option<bool>,
    /// `require_code_owner_reviews`
    pub require_code_owner_reviews: Option<bool>,
    /// `required_approving_review_count`
    pub required_approving_review_count: Option<i64>,
    /// Whether the most recent push must be approved by someone other than the person who pushed it.
    pub require_last_push_approval: Option<bool>,
    /// `dismissal_restrictions`
    pub dismissal_restrictions: Option<
        ProtectedBranchRequiredPullRequestReviewsDismissalRestrictions,
    >,
    /// `bypass_pull_request_allowances`
    pub bypass_pull_request_allowances: Option<
        ProtectedBranchRequiredPullRequestReviewsBypassPullRequestAllowances,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/protected-branch/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchRequiredPullRequestReviewsBypassPullRequestAllowances {
    /// `users`
    pub users: Vec<SimpleUser>,
    /// `teams`
    pub teams: Vec<Team>,
    /// `apps`
    pub apps: Option<Vec<Option<Integration>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/protected-branch/properties/required_pull_request_reviews/properties/dismissal_restrictions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchRequiredPullRequestReviewsDismissalRestrictions {
    /// `url`
    pub url: String,
    /// `users_url`
    pub users_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `users`
    pub users: Vec<SimpleUser>,
    /// `teams`
    pub teams: Vec<Team>,
    /// `apps`
    pub apps: Option<Vec<Option<Integration>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
