// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/rule-suite-pull-request`.

use octoforge_runtime::Extra;

/// Metadata for a pull request rule evaluation result.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuitePullRequest {
    /// The pull request associated with the rule evaluation.
    pub pull_request: Option<RuleSuitePullRequestPullRequest>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The pull request associated with the rule evaluation.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuitePullRequestPullRequest {
    /// The unique identifier of the pull request.
    pub id: Option<i64>,
    /// The number of the pull request.
    pub number: Option<i64>,
    /// The user who created the pull request.
    pub user: Option<RuleSuitePullRequestPullRequestUser>,
    /// The reviews associated with the pull request.
    pub reviews: Option<Vec<RuleSuitePullRequestPullRequestReview>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The user who created the pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuitePullRequestPullRequestUser {
    /// The unique identifier of the user.
    pub id: Option<i64>,
    /// The handle for the GitHub user account.
    pub login: Option<String>,
    /// The type of the user.
    pub r#type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/rule-suite-pull-request/properties/pull_request/properties/reviews/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RuleSuitePullRequestPullRequestReview {
    /// The unique identifier of the review.
    pub id: Option<i64>,
    /// The user who submitted the review.
    pub user: Option<RuleSuitePullRequestPullRequestUser>,
    /// The state of the review.
    pub state: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
