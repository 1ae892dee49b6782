// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Actor;

impl Object for Actor {
    const NAME: &'static str = "Actor";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "login",
        "display_login",
        "gravatar_id",
        "url",
        "avatar_url",
    ];
    const REQUIRED: &'static [u64] = &[59];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            login: fields.at(1),
            display_login: fields.at(2),
            gravatar_id: fields.at(3),
            url: fields.at(4),
            avatar_url: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.login,
                &self.display_login,
                &self.gravatar_id,
                &self.url,
                &self.avatar_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Actor);
