// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeploymentProtectionRule;

impl Object for DeploymentProtectionRule {
    const NAME: &'static str = "DeploymentProtectionRule";
    const FIELDS: &'static [&'static str] = &["id", "node_id", "enabled", "app"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            enabled: fields.at(2),
            app: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.node_id, &self.enabled, &self.app], &self.extra)
    }
}

octoforge_runtime::object!(DeploymentProtectionRule);
