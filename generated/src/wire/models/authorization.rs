// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Authorization, AuthorizationApp};

impl Object for Authorization {
    const NAME: &'static str = "Authorization";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "url",
        "scopes",
        "token",
        "token_last_eight",
        "hashed_token",
        "app",
        "note",
        "note_url",
        "updated_at",
        "created_at",
        "fingerprint",
        "user",
        "installation",
        "expires_at",
    ];
    const REQUIRED: &'static [u64] = &[20479];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            url: fields.at(1),
            scopes: fields.at(2),
            token: fields.at(3),
            token_last_eight: fields.at(4),
            hashed_token: fields.at(5),
            app: fields.at(6),
            note: fields.at(7),
            note_url: fields.at(8),
            updated_at: fields.at(9),
            created_at: fields.at(10),
            fingerprint: fields.at(11),
            user: fields.at(12),
            installation: fields.at(13),
            expires_at: fields.at(14),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.url,
                &self.scopes,
                &self.token,
                &self.token_last_eight,
                &self.hashed_token,
                &self.app,
                &self.note,
                &self.note_url,
                &self.updated_at,
                &self.created_at,
                &self.fingerprint,
                &self.user,
                &self.installation,
                &self.expires_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Authorization);

impl Object for AuthorizationApp {
    const NAME: &'static str = "AuthorizationApp";
    const FIELDS: &'static [&'static str] = &["client_id", "name", "url"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            client_id: fields.at(0),
            name: fields.at(1),
            url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.client_id, &self.name, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(AuthorizationApp);
