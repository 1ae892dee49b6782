// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeploymentBranchPolicyNamePattern;

impl Object for DeploymentBranchPolicyNamePattern {
    const NAME: &'static str = "DeploymentBranchPolicyNamePattern";
    const FIELDS: &'static [&'static str] = &["name"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name], &self.extra)
    }
}

octoforge_runtime::object!(DeploymentBranchPolicyNamePattern);
