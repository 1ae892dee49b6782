// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeploymentBranchPolicy;

impl Object for DeploymentBranchPolicy {
    const NAME: &'static str = "DeploymentBranchPolicy";
    const FIELDS: &'static [&'static str] = &["id", "node_id", "name", "type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            r#type: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.node_id, &self.name, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(DeploymentBranchPolicy);
