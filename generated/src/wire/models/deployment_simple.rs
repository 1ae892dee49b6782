// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeploymentSimple;

impl Object for DeploymentSimple {
    const NAME: &'static str = "DeploymentSimple";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "id",
        "node_id",
        "task",
        "original_environment",
        "environment",
        "description",
        "created_at",
        "updated_at",
        "statuses_url",
        "repository_url",
        "transient_environment",
        "production_environment",
        "performed_via_github_app",
    ];
    const REQUIRED: &'static [u64] = &[2031];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            task: fields.at(3),
            original_environment: fields.at(4),
            environment: fields.at(5),
            description: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            statuses_url: fields.at(9),
            repository_url: fields.at(10),
            transient_environment: fields.at(11),
            production_environment: fields.at(12),
            performed_via_github_app: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.id,
                &self.node_id,
                &self.task,
                &self.original_environment,
                &self.environment,
                &self.description,
                &self.created_at,
                &self.updated_at,
                &self.statuses_url,
                &self.repository_url,
                &self.transient_environment,
                &self.production_environment,
                &self.performed_via_github_app,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DeploymentSimple);
