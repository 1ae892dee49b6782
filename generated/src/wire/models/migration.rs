// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Migration;

impl Object for Migration {
    const NAME: &'static str = "Migration";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "owner",
        "guid",
        "state",
        "lock_repositories",
        "exclude_metadata",
        "exclude_git_data",
        "exclude_attachments",
        "exclude_releases",
        "exclude_owner_projects",
        "org_metadata_only",
        "repositories",
        "url",
        "created_at",
        "updated_at",
        "node_id",
        "archive_url",
        "exclude",
    ];
    const REQUIRED: &'static [u64] = &[64415];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            owner: fields.at(1),
            guid: fields.at(2),
            state: fields.at(3),
            lock_repositories: fields.at(4),
            exclude_metadata: fields.at(5),
            exclude_git_data: fields.at(6),
            exclude_attachments: fields.at(7),
            exclude_releases: fields.at(8),
            exclude_owner_projects: fields.at(9),
            org_metadata_only: fields.at(10),
            repositories: fields.at(11),
            url: fields.at(12),
            created_at: fields.at(13),
            updated_at: fields.at(14),
            node_id: fields.at(15),
            archive_url: fields.at(16),
            exclude: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.owner,
                &self.guid,
                &self.state,
                &self.lock_repositories,
                &self.exclude_metadata,
                &self.exclude_git_data,
                &self.exclude_attachments,
                &self.exclude_releases,
                &self.exclude_owner_projects,
                &self.org_metadata_only,
                &self.repositories,
                &self.url,
                &self.created_at,
                &self.updated_at,
                &self.node_id,
                &self.archive_url,
                &self.exclude,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Migration);
