// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{OrgMembership, OrgMembershipPermissions, OrgMembershipRole};

impl Object for OrgMembership {
    const NAME: &'static str = "OrgMembership";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "state",
        "role",
        "direct_membership",
        "enterprise_teams_providing_indirect_membership",
        "organization_url",
        "organization",
        "user",
        "permissions",
    ];
    const REQUIRED: &'static [u64] = &[231];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            state: fields.at(1),
            role: fields.at(2),
            direct_membership: fields.at(3),
            enterprise_teams_providing_indirect_membership: fields.at(4),
            organization_url: fields.at(5),
            organization: fields.at(6),
            user: fields.at(7),
            permissions: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.state,
                &self.role,
                &self.direct_membership,
                &self.enterprise_teams_providing_indirect_membership,
                &self.organization_url,
                &self.organization,
                &self.user,
                &self.permissions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrgMembership);

impl Object for OrgMembershipPermissions {
    const NAME: &'static str = "OrgMembershipPermissions";
    const FIELDS: &'static [&'static str] = &["can_create_repository"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            can_create_repository: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.can_create_repository], &self.extra)
    }
}

octoforge_runtime::object!(OrgMembershipPermissions);

impl Literal for OrgMembershipRole {
    const NAME: &'static str = "OrgMembershipRole";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::Member => "member",
            Self::BillingManager => "billing_manager",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "admin" => Self::Admin,
            "member" => Self::Member,
            "billing_manager" => Self::BillingManager,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OrgMembershipRole);
