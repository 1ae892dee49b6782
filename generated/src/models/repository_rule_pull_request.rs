// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-pull-request`.

use octoforge_runtime::Extra;
use super::{
    MergeMethod, RepositoryRuleParamsDismissalRestriction,
    RepositoryRuleParamsRequiredReviewerConfiguration,
};

/// Require all commits be made to a non-target branch and submitted via a pull request before they can be merged.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulePullRequest {
    /// `type`
    pub r#type: RepositoryRulePullRequestType,
    /// `parameters`
    pub parameters: Option<RepositoryRulePullRequestParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRulePullRequest {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRulePullRequestType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-pull-request/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRulePullRequestParameters {
    /// Array of allowed merge methods. Allowed values include `merge`, `squash`, and `rebase`. At least one option must be enabled.
    pub allowed_merge_methods: Option<Vec<MergeMethod>>,
    /// New, reviewable commits pushed will dismiss previous pull request review approvals.
    pub dismiss_stale_reviews_on_push: bool,
    /// `dismissal_restriction`
    pub dismissal_restriction: Option<RepositoryRuleParamsDismissalRestriction>,
    /// Require an approving review in pull requests that modify files that have a designated code owner.
    pub require_code_owner_review: bool,
    /// Whether the most recent reviewable push must be approved by someone other than the person who pushed it.
    pub require_last_push_approval: bool,
    /// The number of approving reviews that are required before a pull request can be merged.
    pub required_approving_review_count: i64,
    /// All conversations on code must be resolved before a pull request can be merged.
    pub required_review_thread_resolution: bool,
    /// > **Note:**
    /// > `required_reviewers` is in beta and subject to change.
    ///
    /// A collection of reviewers and associated file patterns. Each reviewer has a list of file patterns which determine the files that reviewer is required to review.
    pub required_reviewers: Option<
        Vec<RepositoryRuleParamsRequiredReviewerConfiguration>,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRulePullRequestParameters {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(
        dismiss_stale_reviews_on_push: bool,
        require_code_owner_review: bool,
        require_last_push_approval: bool,
        required_approving_review_count: i64,
        required_review_thread_resolution: bool,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.dismiss_stale_reviews_on_push = dismiss_stale_reviews_on_push;
        new.require_code_owner_review = require_code_owner_review;
        new.require_last_push_approval = require_last_push_approval;
        new.required_approving_review_count = required_approving_review_count;
        new.required_review_thread_resolution = required_review_thread_resolution;
        new
    }
}

/// Described at `/components/schemas/repository-rule-pull-request/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRulePullRequestType {
    /// `pull_request`
    PullRequest,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
