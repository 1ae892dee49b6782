// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrganizationInvitation;

impl Object for OrganizationInvitation {
    const NAME: &'static str = "OrganizationInvitation";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "login",
        "email",
        "role",
        "created_at",
        "failed_at",
        "failed_reason",
        "inviter",
        "team_count",
        "node_id",
        "invitation_teams_url",
        "invitation_source",
    ];
    const REQUIRED: &'static [u64] = &[1951];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            login: fields.at(1),
            email: fields.at(2),
            role: fields.at(3),
            created_at: fields.at(4),
            failed_at: fields.at(5),
            failed_reason: fields.at(6),
            inviter: fields.at(7),
            team_count: fields.at(8),
            node_id: fields.at(9),
            invitation_teams_url: fields.at(10),
            invitation_source: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.login,
                &self.email,
                &self.role,
                &self.created_at,
                &self.failed_at,
                &self.failed_reason,
                &self.inviter,
                &self.team_count,
                &self.node_id,
                &self.invitation_teams_url,
                &self.invitation_source,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationInvitation);
