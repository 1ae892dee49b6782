// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Deployment;

impl Object for Deployment {
    const NAME: &'static str = "Deployment";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "id",
        "node_id",
        "sha",
        "ref",
        "task",
        "payload",
        "original_environment",
        "environment",
        "description",
        "creator",
        "created_at",
        "updated_at",
        "statuses_url",
        "repository_url",
        "transient_environment",
        "production_environment",
        "performed_via_github_app",
    ];
    const REQUIRED: &'static [u64] = &[32639];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            sha: fields.at(3),
            r#ref: fields.at(4),
            task: fields.at(5),
            payload: fields.at(6),
            original_environment: fields.at(7),
            environment: fields.at(8),
            description: fields.at(9),
            creator: fields.at(10),
            created_at: fields.at(11),
            updated_at: fields.at(12),
            statuses_url: fields.at(13),
            repository_url: fields.at(14),
            transient_environment: fields.at(15),
            production_environment: fields.at(16),
            performed_via_github_app: fields.at(17),
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
                &self.sha,
                &self.r#ref,
                &self.task,
                &self.payload,
                &self.original_environment,
                &self.environment,
                &self.description,
                &self.creator,
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

octoforge_runtime::object!(Deployment);
