// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/protected-branch-pull-request-review`.

use octoforge_runtime::Extra;
use super::{Integration, SimpleUser, Team};

/// Protected Branch Pull Request Review
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchPullRequestReview {
    /// `url`
    pub url: Option<String>,
    /// `dismissal_restrictions`
    pub dismissal_restrictions: Option<
        ProtectedBranchPullRequestReviewDismissalRestrictions,
    >,
    /// Allow specific users, teams, or apps to bypass pull request requirements.
    pub bypass_pull_request_allowances: Option<
        ProtectedBranchPullRequestReviewBypassPullRequestAllowances,
    >,
    /// `dismiss_stale_reviews`
    pub dismiss_stale_reviews: bool,
    /// `require_code_owner_reviews`
    pub require_code_owner_reviews: bool,
    /// `required_approving_review_count`
    pub required_approving_review_count: Option<i64>,
    /// Whether the most recent push must be approved by someone other than the person who pushed it.
    pub require_last_push_approval: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Allow specific users, teams, or apps to bypass pull request requirements.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchPullRequestReviewBypassPullRequestAllowances {
    /// The list of users allowed to bypass pull request requirements.
    pub users: Option<Vec<SimpleUser>>,
    /// The list of teams allowed to bypass pull request requirements.
    pub teams: Option<Vec<Team>>,
    /// The list of apps allowed to bypass pull request requirements.
    pub apps: Option<Vec<Option<Integration>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/protected-branch-pull-request-review/properties/dismissal_restrictions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchPullRequestReviewDismissalRestrictions {
    /// The list of users with review dismissal access.
    pub users: Option<Vec<SimpleUser>>,
    /// The list of teams with review dismissal access.
    pub teams: Option<Vec<Team>>,
    /// The list of apps with review dismissal access.
    pub apps: Option<Vec<Option<Integration>>>,
    /// `url`
    pub url: Option<String>,
    /// `users_url`
    pub users_url: Option<String>,
    /// `teams_url`
    pub teams_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
