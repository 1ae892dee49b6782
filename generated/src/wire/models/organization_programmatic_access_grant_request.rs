// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrganizationProgrammaticAccessGrantRequest;

impl Object for OrganizationProgrammaticAccessGrantRequest {
    const NAME: &'static str = "OrganizationProgrammaticAccessGrantRequest";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "reason",
        "owner",
        "repository_selection",
        "repositories_url",
        "permissions",
        "created_at",
        "token_id",
        "token_name",
        "token_expired",
        "token_expires_at",
        "token_last_used_at",
    ];
    const REQUIRED: &'static [u64] = &[4095];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            reason: fields.at(1),
            owner: fields.at(2),
            repository_selection: fields.at(3),
            repositories_url: fields.at(4),
            permissions: fields.at(5),
            created_at: fields.at(6),
            token_id: fields.at(7),
            token_name: fields.at(8),
            token_expired: fields.at(9),
            token_expires_at: fields.at(10),
            token_last_used_at: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.reason,
                &self.owner,
                &self.repository_selection,
                &self.repositories_url,
                &self.permissions,
                &self.created_at,
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

octoforge_runtime::object!(OrganizationProgrammaticAccessGrantRequest);
