// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::AuthenticationToken;

impl Object for AuthenticationToken {
    const NAME: &'static str = "AuthenticationToken";
    const FIELDS: &'static [&'static str] = &[
        "token",
        "expires_at",
        "permissions",
        "repositories",
        "single_file",
        "repository_selection",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            token: fields.at(0),
            expires_at: fields.at(1),
            permissions: fields.at(2),
            repositories: fields.at(3),
            single_file: fields.at(4),
            repository_selection: fields.at(5),
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
                &self.repositories,
                &self.single_file,
                &self.repository_selection,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(AuthenticationToken);
