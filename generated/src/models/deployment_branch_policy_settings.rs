// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deployment-branch-policy-settings`.

use octoforge_runtime::Extra;

/// The type of deployment branch policy for this environment. To allow all branches to deploy, set to `null`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeploymentBranchPolicySettings {
    /// Whether only branches with branch protection rules can deploy to this environment. If `protected_branches` is `true`, `custom_branch_policies` must be `false`; if `protected_branches` is `false`, `custom_branch_policies` must be `true`.
    pub protected_branches: bool,
    /// Whether only branches that match the specified name patterns can deploy to this environment.  If `custom_branch_policies` is `true`, `protected_branches` must be `false`; if `custom_branch_policies` is `false`, `protected_branches` must be `true`.
    pub custom_branch_policies: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl DeploymentBranchPolicySettings {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(protected_branches: bool, custom_branch_policies: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.protected_branches = protected_branches;
        new.custom_branch_policies = custom_branch_policies;
        new
    }
}
