// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-required-reviewer-configuration`.

use octoforge_runtime::Extra;
use super::RepositoryRuleParamsReviewer;

/// A reviewing team, and file patterns describing which files they must approve changes to.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsRequiredReviewerConfiguration {
    /// Array of file patterns. Pull requests which change matching files must be approved by the specified team. File patterns use fnmatch syntax.
    pub file_patterns: Vec<String>,
    /// Minimum number of approvals required from the specified team. If set to zero, the team will be added to the pull request but approval is optional.
    pub minimum_approvals: i64,
    /// `reviewer`
    pub reviewer: RepositoryRuleParamsReviewer,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleParamsRequiredReviewerConfiguration {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        file_patterns: impl IntoIterator<Item = impl Into<String>>,
        minimum_approvals: i64,
        reviewer: impl Into<RepositoryRuleParamsReviewer>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.file_patterns = file_patterns
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new.minimum_approvals = minimum_approvals;
        new.reviewer = reviewer.into();
        new
    }
}
