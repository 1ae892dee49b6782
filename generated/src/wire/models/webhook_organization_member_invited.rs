// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookOrganizationMemberInvited, WebhookOrganizationMemberInvitedAction,
    WebhookOrganizationMemberInvitedInvitation,
};

impl Object for WebhookOrganizationMemberInvited {
    const NAME: &'static str = "WebhookOrganizationMemberInvited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "invitation",
        "organization",
        "repository",
        "sender",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[89];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            invitation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            user: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.invitation,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookOrganizationMemberInvited);

impl Literal for WebhookOrganizationMemberInvitedAction {
    const NAME: &'static str = "WebhookOrganizationMemberInvitedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::MemberInvited => "member_invited",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "member_invited" => Self::MemberInvited,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookOrganizationMemberInvitedAction);

impl Object for WebhookOrganizationMemberInvitedInvitation {
    const NAME: &'static str = "WebhookOrganizationMemberInvitedInvitation";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "email",
        "failed_at",
        "failed_reason",
        "id",
        "invitation_teams_url",
        "inviter",
        "login",
        "node_id",
        "role",
        "team_count",
        "invitation_source",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            email: fields.at(1),
            failed_at: fields.at(2),
            failed_reason: fields.at(3),
            id: fields.at(4),
            invitation_teams_url: fields.at(5),
            inviter: fields.at(6),
            login: fields.at(7),
            node_id: fields.at(8),
            role: fields.at(9),
            team_count: fields.at(10),
            invitation_source: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.email,
                &self.failed_at,
                &self.failed_reason,
                &self.id,
                &self.invitation_teams_url,
                &self.inviter,
                &self.login,
                &self.node_id,
                &self.role,
                &self.team_count,
                &self.invitation_source,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookOrganizationMemberInvitedInvitation);
