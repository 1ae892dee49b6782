// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/branch-protection`.

use octoforge_runtime::Extra;
use super::{
    BranchRestrictionPolicy, ProtectedBranchAdminEnforced,
    ProtectedBranchAllowForkSyncing, ProtectedBranchPullRequestReview,
    ProtectedBranchRequiredStatusCheck,
};

/// Branch Protection
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchProtection {
    /// `url`
    pub url: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `required_status_checks`
    pub required_status_checks: Option<ProtectedBranchRequiredStatusCheck>,
    /// `enforce_admins`
    pub enforce_admins: Option<ProtectedBranchAdminEnforced>,
    /// `required_pull_request_reviews`
    pub required_pull_request_reviews: Option<ProtectedBranchPullRequestReview>,
    /// `restrictions`
    pub restrictions: Option<BranchRestrictionPolicy>,
    /// `required_linear_history`
    pub required_linear_history: Option<ProtectedBranchAllowForkSyncing>,
    /// `allow_force_pushes`
    pub allow_force_pushes: Option<ProtectedBranchAllowForkSyncing>,
    /// `allow_deletions`
    pub allow_deletions: Option<ProtectedBranchAllowForkSyncing>,
    /// `block_creations`
    pub block_creations: Option<ProtectedBranchAllowForkSyncing>,
    /// `required_conversation_resolution`
    pub required_conversation_resolution: Option<ProtectedBranchAllowForkSyncing>,
    /// `name`
    pub name: Option<String>,
    /// `protection_url`
    pub protection_url: Option<String>,
    /// `required_signatures`
    pub required_signatures: Option<ProtectedBranchAdminEnforced>,
    /// Whether to set the branch as read-only. If this is true, users will not be able to push to the branch.
    pub lock_branch: Option<ProtectedBranchAllowForkSyncing>,
    /// Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow fork syncing. Set to `false` to prevent fork syncing.
    pub allow_fork_syncing: Option<ProtectedBranchAllowForkSyncing>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
