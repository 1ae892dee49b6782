// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryInvitation;

impl Object for RepositoryInvitation {
    const NAME: &'static str = "RepositoryInvitation";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "repository",
        "invitee",
        "inviter",
        "permissions",
        "created_at",
        "expired",
        "url",
        "html_url",
        "node_id",
    ];
    const REQUIRED: &'static [u64] = &[959];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            repository: fields.at(1),
            invitee: fields.at(2),
            inviter: fields.at(3),
            permissions: fields.at(4),
            created_at: fields.at(5),
            expired: fields.at(6),
            url: fields.at(7),
            html_url: fields.at(8),
            node_id: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.repository,
                &self.invitee,
                &self.inviter,
                &self.permissions,
                &self.created_at,
                &self.expired,
                &self.url,
                &self.html_url,
                &self.node_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryInvitation);
