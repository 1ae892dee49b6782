// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ScopedInstallation;

impl Object for ScopedInstallation {
    const NAME: &'static str = "ScopedInstallation";
    const FIELDS: &'static [&'static str] = &[
        "permissions",
        "repository_selection",
        "single_file_name",
        "has_multiple_single_files",
        "single_file_paths",
        "repositories_url",
        "account",
    ];
    const REQUIRED: &'static [u64] = &[103];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            permissions: fields.at(0),
            repository_selection: fields.at(1),
            single_file_name: fields.at(2),
            has_multiple_single_files: fields.at(3),
            single_file_paths: fields.at(4),
            repositories_url: fields.at(5),
            account: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.permissions,
                &self.repository_selection,
                &self.single_file_name,
                &self.has_multiple_single_files,
                &self.single_file_paths,
                &self.repositories_url,
                &self.account,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ScopedInstallation);
