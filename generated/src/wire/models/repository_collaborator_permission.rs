// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryCollaboratorPermission;

impl Object for RepositoryCollaboratorPermission {
    const NAME: &'static str = "RepositoryCollaboratorPermission";
    const FIELDS: &'static [&'static str] = &["permission", "role_name", "user"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            permission: fields.at(0),
            role_name: fields.at(1),
            user: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.permission, &self.role_name, &self.user], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryCollaboratorPermission);
