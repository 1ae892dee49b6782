// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-copilot-code-review`.

use octoforge_runtime::Extra;

/// Request Copilot code review for new pull requests automatically if the author has access to Copilot code review and their premium requests quota has not reached the limit.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCopilotCodeReview {
    /// `type`
    pub r#type: RepositoryRuleCopilotCodeReviewType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleCopilotCodeReviewParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleCopilotCodeReview {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleCopilotCodeReviewType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-copilot-code-review/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCopilotCodeReviewParameters {
    /// Copilot automatically reviews draft pull requests before they are marked as ready for review.
    pub review_draft_pull_requests: Option<bool>,
    /// Copilot automatically reviews each new push to the pull request.
    pub review_on_push: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RepositoryRuleCopilotCodeReviewParameters {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/components/schemas/repository-rule-copilot-code-review/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleCopilotCodeReviewType {
    /// `copilot_code_review`
    CopilotCodeReview,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
