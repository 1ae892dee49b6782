// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MigrationsStartForOrgBody;

impl Object for MigrationsStartForOrgBody {
    const NAME: &'static str = "MigrationsStartForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "repositories",
        "lock_repositories",
        "exclude_metadata",
        "exclude_git_data",
        "exclude_attachments",
        "exclude_releases",
        "exclude_owner_projects",
        "org_metadata_only",
        "exclude",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repositories: fields.at(0),
            lock_repositories: fields.at(1),
            exclude_metadata: fields.at(2),
            exclude_git_data: fields.at(3),
            exclude_attachments: fields.at(4),
            exclude_releases: fields.at(5),
            exclude_owner_projects: fields.at(6),
            org_metadata_only: fields.at(7),
            exclude: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.repositories,
                &self.lock_repositories,
                &self.exclude_metadata,
                &self.exclude_git_data,
                &self.exclude_attachments,
                &self.exclude_releases,
                &self.exclude_owner_projects,
                &self.org_metadata_only,
                &self.exclude,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MigrationsStartForOrgBody);
