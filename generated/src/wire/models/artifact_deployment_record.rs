// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ArtifactDeploymentRecord;

impl Object for ArtifactDeploymentRecord {
    const NAME: &'static str = "ArtifactDeploymentRecord";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "digest",
        "logical_environment",
        "physical_environment",
        "cluster",
        "deployment_name",
        "tags",
        "runtime_risks",
        "created_at",
        "updated_at",
        "attestation_id",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            digest: fields.at(1),
            logical_environment: fields.at(2),
            physical_environment: fields.at(3),
            cluster: fields.at(4),
            deployment_name: fields.at(5),
            tags: fields.at(6),
            runtime_risks: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            attestation_id: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.digest,
                &self.logical_environment,
                &self.physical_environment,
                &self.cluster,
                &self.deployment_name,
                &self.tags,
                &self.runtime_risks,
                &self.created_at,
                &self.updated_at,
                &self.attestation_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ArtifactDeploymentRecord);
