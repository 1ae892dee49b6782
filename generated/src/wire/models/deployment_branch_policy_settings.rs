// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeploymentBranchPolicySettings;

impl Object for DeploymentBranchPolicySettings {
    const NAME: &'static str = "DeploymentBranchPolicySettings";
    const FIELDS: &'static [&'static str] = &[
        "protected_branches",
        "custom_branch_policies",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            protected_branches: fields.at(0),
            custom_branch_policies: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.protected_branches, &self.custom_branch_policies], &self.extra)
    }
}

octoforge_runtime::object!(DeploymentBranchPolicySettings);
