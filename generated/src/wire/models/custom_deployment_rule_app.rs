// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CustomDeploymentRuleApp;

impl Object for CustomDeploymentRuleApp {
    const NAME: &'static str = "CustomDeploymentRuleApp";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "slug",
        "integration_url",
        "node_id",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            slug: fields.at(1),
            integration_url: fields.at(2),
            node_id: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.slug, &self.integration_url, &self.node_id], &self.extra)
    }
}

octoforge_runtime::object!(CustomDeploymentRuleApp);
