// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeploymentBranchPolicyNamePatternWithType;

impl Object for DeploymentBranchPolicyNamePatternWithType {
    const NAME: &'static str = "DeploymentBranchPolicyNamePatternWithType";
    const FIELDS: &'static [&'static str] = &["name", "type"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(DeploymentBranchPolicyNamePatternWithType);
