// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrganizationProgrammaticAccessGrant;

impl Object for OrganizationProgrammaticAccessGrant {
    const NAME: &'static str = "OrganizationProgrammaticAccessGrant";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "owner",
        "repository_selection",
        "repositories_url",
        "permissions",
        "access_granted_at",
        "token_id",
        "token_name",
        "token_expired",
        "token_expires_at",
        "token_last_used_at",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            owner: fields.at(1),
            repository_selection: fields.at(2),
            repositories_url: fields.at(3),
            permissions: fields.at(4),
            access_granted_at: fields.at(5),
            token_id: fields.at(6),
            token_name: fields.at(7),
            token_expired: fields.at(8),
            token_expires_at: fields.at(9),
            token_last_used_at: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.owner,
                &self.repository_selection,
                &self.repositories_url,
                &self.permissions,
                &self.access_granted_at,
                &self.token_id,
                &self.token_name,
                &self.token_expired,
                &self.token_expires_at,
                &self.token_last_used_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationProgrammaticAccessGrant);
