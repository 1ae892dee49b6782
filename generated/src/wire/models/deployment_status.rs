// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeploymentStatus;

impl Object for DeploymentStatus {
    const NAME: &'static str = "DeploymentStatus";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "id",
        "node_id",
        "state",
        "creator",
        "description",
        "environment",
        "target_url",
        "created_at",
        "updated_at",
        "deployment_url",
        "repository_url",
        "environment_url",
        "log_url",
        "performed_via_github_app",
    ];
    const REQUIRED: &'static [u64] = &[4031];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            state: fields.at(3),
            creator: fields.at(4),
            description: fields.at(5),
            environment: fields.at(6),
            target_url: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            deployment_url: fields.at(10),
            repository_url: fields.at(11),
            environment_url: fields.at(12),
            log_url: fields.at(13),
            performed_via_github_app: fields.at(14),
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
                &self.state,
                &self.creator,
                &self.description,
                &self.environment,
                &self.target_url,
                &self.created_at,
                &self.updated_at,
                &self.deployment_url,
                &self.repository_url,
                &self.environment_url,
                &self.log_url,
                &self.performed_via_github_app,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DeploymentStatus);
