// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-fork-pr-workflows-private-repos-request`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-fork-pr-workflows-private-repos-request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsForkPrWorkflowsPrivateReposRequest {
    /// Whether workflows triggered by pull requests from forks are allowed to run on private repositories.
    pub run_workflows_from_fork_pull_requests: bool,
    /// Whether GitHub Actions can create pull requests or submit approving pull request reviews from a workflow triggered by a fork pull request.
    pub send_write_tokens_to_workflows: Option<bool>,
    /// Whether to make secrets and variables available to workflows triggered by pull requests from forks.
    pub send_secrets_and_variables: Option<bool>,
    /// Whether workflows triggered by pull requests from forks require approval from a repository administrator to run.
    pub require_approval_for_fork_pr_workflows: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ActionsForkPrWorkflowsPrivateReposRequest {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(run_workflows_from_fork_pull_requests: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.run_workflows_from_fork_pull_requests = run_workflows_from_fork_pull_requests;
        new
    }
}
