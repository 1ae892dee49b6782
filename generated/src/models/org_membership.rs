// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/org-membership`.

use octoforge_runtime::Extra;
use super::{ActivePending, OrganizationSimple, SimpleUser};

/// Org Membership
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgMembership {
    /// `url`
    pub url: String,
    /// The state of the member in the organization. The `pending` state indicates the user has not yet accepted an invitation.
    pub state: ActivePending,
    /// The user's membership type in the organization.
    pub role: OrgMembershipRole,
    /// Whether the user has direct membership in the organization.
    pub direct_membership: Option<bool>,
    /// The slugs of the enterprise teams providing the user with indirect membership in the organization.
    /// A limit of 100 enterprise team slugs is returned.
    pub enterprise_teams_providing_indirect_membership: Option<Vec<String>>,
    /// `organization_url`
    pub organization_url: String,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `permissions`
    pub permissions: Option<OrgMembershipPermissions>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/org-membership/properties/permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgMembershipPermissions {
    /// `can_create_repository`
    pub can_create_repository: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The user's membership type in the organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgMembershipRole {
    /// `admin`
    Admin,
    /// `member`
    Member,
    /// `billing_manager`
    BillingManager,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
