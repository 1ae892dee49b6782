// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::InstallationToken;

impl Object for InstallationToken {
    const NAME: &'static str = "InstallationToken";
    const FIELDS: &'static [&'static str] = &[
        "token",
        "expires_at",
        "permissions",
        "repository_selection",
        "repositories",
        "single_file",
        "has_multiple_single_files",
        "single_file_paths",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            token: fields.at(0),
            expires_at: fields.at(1),
            permissions: fields.at(2),
            repository_selection: fields.at(3),
            repositories: fields.at(4),
            single_file: fields.at(5),
            has_multiple_single_files: fields.at(6),
            single_file_paths: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.token,
                &self.expires_at,
                &self.permissions,
                &self.repository_selection,
                &self.repositories,
                &self.single_file,
                &self.has_multiple_single_files,
                &self.single_file_paths,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(InstallationToken);
