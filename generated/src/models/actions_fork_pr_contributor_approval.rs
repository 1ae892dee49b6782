// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-fork-pr-contributor-approval`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-fork-pr-contributor-approval`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsForkPrContributorApproval {
    /// The policy that controls when fork PR workflows require approval from a maintainer.
    pub approval_policy: ActionsForkPrContributorApprovalApprovalPolicy,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ActionsForkPrContributorApproval {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        approval_policy: impl Into<ActionsForkPrContributorApprovalApprovalPolicy>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.approval_policy = approval_policy.into();
        new
    }
}

/// The policy that controls when fork PR workflows require approval from a maintainer.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionsForkPrContributorApprovalApprovalPolicy {
    /// `first_time_contributors_new_to_github`
    FirstTimeContributorsNewToGithub,
    /// `first_time_contributors`
    FirstTimeContributors,
    /// `all_external_contributors`
    AllExternalContributors,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
