// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PersonalAccessTokenRequest;

impl Object for PersonalAccessTokenRequest {
    const NAME: &'static str = "PersonalAccessTokenRequest";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "owner",
        "permissions_added",
        "permissions_upgraded",
        "permissions_result",
        "repository_selection",
        "repository_count",
        "repositories",
        "created_at",
        "token_id",
        "token_name",
        "token_expired",
        "token_expires_at",
        "token_last_used_at",
    ];
    const REQUIRED: &'static [u64] = &[16383];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            owner: fields.at(1),
            permissions_added: fields.at(2),
            permissions_upgraded: fields.at(3),
            permissions_result: fields.at(4),
            repository_selection: fields.at(5),
            repository_count: fields.at(6),
            repositories: fields.at(7),
            created_at: fields.at(8),
            token_id: fields.at(9),
            token_name: fields.at(10),
            token_expired: fields.at(11),
            token_expires_at: fields.at(12),
            token_last_used_at: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.owner,
                &self.permissions_added,
                &self.permissions_upgraded,
                &self.permissions_result,
                &self.repository_selection,
                &self.repository_count,
                &self.repositories,
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

octoforge_runtime::object!(PersonalAccessTokenRequest);
