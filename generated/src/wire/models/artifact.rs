// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Artifact, ArtifactWorkflowRun};

impl Object for Artifact {
    const NAME: &'static str = "Artifact";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "size_in_bytes",
        "url",
        "archive_download_url",
        "expired",
        "created_at",
        "expires_at",
        "updated_at",
        "digest",
        "workflow_run",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            size_in_bytes: fields.at(3),
            url: fields.at(4),
            archive_download_url: fields.at(5),
            expired: fields.at(6),
            created_at: fields.at(7),
            expires_at: fields.at(8),
            updated_at: fields.at(9),
            digest: fields.at(10),
            workflow_run: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.name,
                &self.size_in_bytes,
                &self.url,
                &self.archive_download_url,
                &self.expired,
                &self.created_at,
                &self.expires_at,
                &self.updated_at,
                &self.digest,
                &self.workflow_run,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Artifact);

impl Object for ArtifactWorkflowRun {
    const NAME: &'static str = "ArtifactWorkflowRun";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "repository_id",
        "head_repository_id",
        "head_branch",
        "head_sha",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            repository_id: fields.at(1),
            head_repository_id: fields.at(2),
            head_branch: fields.at(3),
            head_sha: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.repository_id,
                &self.head_repository_id,
                &self.head_branch,
                &self.head_sha,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ArtifactWorkflowRun);
