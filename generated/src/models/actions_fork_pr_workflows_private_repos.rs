// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-fork-pr-workflows-private-repos`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-fork-pr-workflows-private-repos`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsForkPrWorkflowsPrivateRepos {
    /// Whether workflows triggered by pull requests from forks are allowed to run on private repositories.
    pub run_workflows_from_fork_pull_requests: bool,
    /// Whether GitHub Actions can create pull requests or submit approving pull request reviews from a workflow triggered by a fork pull request.
    pub send_write_tokens_to_workflows: bool,
    /// Whether to make secrets and variables available to workflows triggered by pull requests from forks.
    pub send_secrets_and_variables: bool,
    /// Whether workflows triggered by pull requests from forks require approval from a repository administrator to run.
    pub require_approval_for_fork_pr_workflows: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
