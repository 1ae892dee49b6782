// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IntegrationPermissions;

impl Object for IntegrationPermissions {
    const NAME: &'static str = "IntegrationPermissions";
    const FIELDS: &'static [&'static str] = &[
        "issues",
        "checks",
        "metadata",
        "contents",
        "deployments",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issues: fields.at(0),
            checks: fields.at(1),
            metadata: fields.at(2),
            contents: fields.at(3),
            deployments: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.issues,
                &self.checks,
                &self.metadata,
                &self.contents,
                &self.deployments,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IntegrationPermissions);
