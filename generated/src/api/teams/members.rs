// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `teams`: members.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List pending team invitations.
///
/// The return hash contains a `role` field which refers to the Organization Invitation role and will be one of the following values: `direct_member`, `admin`, `billing_manager`, `hiring_manager`, or `reinstate`. If the invitee is not a GitHub member, the `login` field in the return hash will be `null`.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `GET /organizations/{org_id}/team/{team_id}/invitations`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#list-pending-team-invitations>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `GET /orgs/{org}/teams/{team_slug}/invitations`
///
/// - 200: a list of [`OrganizationInvitation`](crate::models::OrganizationInvitation)
/// - 422: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPendingInvitationsInOrg::pages), [`items`](ListPendingInvitationsInOrg::items).
pub fn list_pending_invitations_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> ListPendingInvitationsInOrg {
    ListPendingInvitationsInOrg {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`list_pending_invitations_in_org`](list_pending_invitations_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPendingInvitationsInOrg {
    pub(crate) parts: Parts,
}

impl ListPendingInvitationsInOrg {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// List team members.
///
/// Team members will include the members of child teams.
///
/// Each member includes their `role` on the team (`member` or `maintainer`) and an `inherited` flag indicating whether the membership is inherited from a child team (`true`) or is a direct membership (`false`). These fields let you read a member's role and direct/inherited status without additional requests.
///
/// To list members in a team, the team must be visible to the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#list-team-members>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
///
/// `GET /orgs/{org}/teams/{team_slug}/members`
///
/// - 200: a list of [`TeamMember`](crate::models::TeamMember)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListMembersInOrg::pages), [`items`](ListMembersInOrg::items).
pub fn list_members_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
) -> ListMembersInOrg {
    ListMembersInOrg {
        parts: Parts::new().path(&org.into()).path(&team_slug.into()),
    }
}

/// The request of [`list_members_in_org`](list_members_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMembersInOrg {
    pub(crate) parts: Parts,
}

impl ListMembersInOrg {
    /// Filters members returned by their role in the team.
    pub fn role(mut self, role: impl Into<MemberMaintainerAll>) -> Self {
        self.parts.query("role", &role.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1teams~1{team_slug}~1members/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberMaintainerAll {
    /// `member`
    Member,
    /// `maintainer`
    Maintainer,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get team membership for a user.
///
/// Team members will include the members of child teams.
///
/// To get a user's membership with a team, the team must be visible to the authenticated user.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `GET /organizations/{org_id}/team/{team_id}/memberships/{username}`.
///
/// > **Note:**
/// > The response contains the `state` of the membership and the member's `role`.
///
/// The `role` for organization owners is set to `maintainer`. For more information about `maintainer` roles, see [Create a team](https://docs.github.com/rest/teams/teams#create-a-team).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#get-team-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /orgs/{org}/teams/{team_slug}/memberships/{username}`
///
/// - 200: [`TeamMembership`](crate::models::TeamMembership)
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn get_membership_for_user_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    username: impl Into<String>,
) -> GetMembershipForUserInOrg {
    GetMembershipForUserInOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&team_slug.into())
            .path(&username.into()),
    }
}

/// The request of [`get_membership_for_user_in_org`](get_membership_for_user_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMembershipForUserInOrg {
    pub(crate) parts: Parts,
}

/// Add or update team membership for a user.
///
/// Adds an organization member to a team. An authenticated organization owner or team maintainer can add organization members to a team.
///
/// Team synchronization is available for organizations using GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// > **Note:**
/// > When you have team synchronization set up for a team with your organization's identity provider (IdP), you will see an error if you attempt to use the API for making changes to the team's membership. If you have access to manage group membership in your IdP, you can manage GitHub team membership through your identity provider, which automatically adds and removes team members in an organization. For more information, see "[Synchronizing teams between your identity provider and GitHub](https://docs.github.com/articles/synchronizing-teams-between-your-identity-provider-and-github/)."
///
/// An organization owner can add someone who is not part of the team's organization to a team. When an organization owner adds someone to a team who is not an organization member, this endpoint will send an invitation to the person via email. This newly-created membership will be in the "pending" state until the person accepts the invitation, at which point the membership will transition to the "active" state and the user will be added as a member of the team.
///
/// If the user is already a member of the team, this endpoint will update the role of the team member's role. To update the membership of a team member, the authenticated user must be an organization owner or a team maintainer.
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `PUT /organizations/{org_id}/team/{team_id}/memberships/{username}`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#add-or-update-team-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /orgs/{org}/teams/{team_slug}/memberships/{username}`
///
/// - 200: [`TeamMembership`](crate::models::TeamMembership)
/// - 403: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
pub fn add_or_update_membership_for_user_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    username: impl Into<String>,
) -> AddOrUpdateMembershipForUserInOrg {
    AddOrUpdateMembershipForUserInOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&team_slug.into())
            .path(&username.into()),
        body: AddOrUpdateMembershipForUserInOrgBody::default(),
    }
}

/// The request of [`add_or_update_membership_for_user_in_org`](add_or_update_membership_for_user_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddOrUpdateMembershipForUserInOrg {
    pub(crate) parts: Parts,
    pub(crate) body: AddOrUpdateMembershipForUserInOrgBody,
}

impl AddOrUpdateMembershipForUserInOrg {
    /// The role that this user should have in the team.
    pub fn role(mut self, role: impl Into<models::MemberMaintainer>) -> Self {
        self.body.role = Some(role.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1teams~1{team_slug}~1memberships~1{username}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddOrUpdateMembershipForUserInOrgBody {
    /// The role that this user should have in the team.
    pub role: Option<models::MemberMaintainer>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for AddOrUpdateMembershipForUserInOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Remove team membership for a user.
///
/// To remove a membership between a user and a team, the authenticated user must have 'admin' permissions to the team or be an owner of the organization that the team is associated with. Removing team membership does not delete the user, it just removes their membership from the team.
///
/// Team synchronization is available for organizations using GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// > **Note:**
/// > When you have team synchronization set up for a team with your organization's identity provider (IdP), you will see an error if you attempt to use the API for making changes to the team's membership. If you have access to manage group membership in your IdP, you can manage GitHub team membership through your identity provider, which automatically adds and removes team members in an organization. For more information, see "[Synchronizing teams between your identity provider and GitHub](https://docs.github.com/articles/synchronizing-teams-between-your-identity-provider-and-github/)."
///
/// > **Note:**
/// > You can also specify a team by `org_id` and `team_id` using the route `DELETE /organizations/{org_id}/team/{team_id}/memberships/{username}`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#remove-team-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `team_slug`: The slug of the team name.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}`
///
/// - 204: no content
/// - 403: no content
///
/// [How to send it](crate#sending).
pub fn remove_membership_for_user_in_org(
    org: impl Into<String>,
    team_slug: impl Into<String>,
    username: impl Into<String>,
) -> RemoveMembershipForUserInOrg {
    RemoveMembershipForUserInOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&team_slug.into())
            .path(&username.into()),
    }
}

/// The request of [`remove_membership_for_user_in_org`](remove_membership_for_user_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMembershipForUserInOrg {
    pub(crate) parts: Parts,
}

/// List pending team invitations (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [`List pending team invitations`](https://docs.github.com/rest/teams/members#list-pending-team-invitations) endpoint.
///
/// The return hash contains a `role` field which refers to the Organization Invitation role and will be one of the following values: `direct_member`, `admin`, `billing_manager`, `hiring_manager`, or `reinstate`. If the invitee is not a GitHub member, the `login` field in the return hash will be `null`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#list-pending-team-invitations-legacy>).
///
/// - `team_id`: The unique identifier of the team.
///
/// `GET /teams/{team_id}/invitations`
///
/// - 200: a list of [`OrganizationInvitation`](crate::models::OrganizationInvitation)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPendingInvitationsLegacy::pages), [`items`](ListPendingInvitationsLegacy::items).
#[deprecated]
#[inline]
pub fn list_pending_invitations_legacy(team_id: i64) -> ListPendingInvitationsLegacy {
    ListPendingInvitationsLegacy {
        parts: Parts::new().path(&team_id),
    }
}

/// The request of [`list_pending_invitations_legacy`](list_pending_invitations_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPendingInvitationsLegacy {
    pub(crate) parts: Parts,
}

impl ListPendingInvitationsLegacy {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// List team members (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [`List team members`](https://docs.github.com/rest/teams/members#list-team-members) endpoint.
///
/// Team members will include the members of child teams.
///
/// Each member includes their `role` on the team (`member` or `maintainer`) and an `inherited` flag indicating whether the membership is inherited from a child team (`true`) or is a direct membership (`false`).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#list-team-members-legacy>).
///
/// - `team_id`: The unique identifier of the team.
///
/// `GET /teams/{team_id}/members`
///
/// - 200: a list of [`TeamMember`](crate::models::TeamMember)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListMembersLegacy::pages), [`items`](ListMembersLegacy::items).
#[deprecated]
#[inline]
pub fn list_members_legacy(team_id: i64) -> ListMembersLegacy {
    ListMembersLegacy {
        parts: Parts::new().path(&team_id),
    }
}

/// The request of [`list_members_legacy`](list_members_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMembersLegacy {
    pub(crate) parts: Parts,
}

impl ListMembersLegacy {
    /// Filters members returned by their role in the team.
    pub fn role(mut self, role: impl Into<MemberMaintainerAll>) -> Self {
        self.parts.query("role", &role.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Get team member (Legacy).
///
/// The "Get team member" endpoint (described below) is closing down.
///
/// We recommend using the [Get team membership for a user](https://docs.github.com/rest/teams/members#get-team-membership-for-a-user) endpoint instead. It allows you to get both active and pending memberships.
///
/// To list members in a team, the team must be visible to the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#get-team-member-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /teams/{team_id}/members/{username}`
///
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn get_member_legacy(team_id: i64, username: impl Into<String>) -> GetMemberLegacy {
    GetMemberLegacy {
        parts: Parts::new().path(&team_id).path(&username.into()),
    }
}

/// The request of [`get_member_legacy`](get_member_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMemberLegacy {
    pub(crate) parts: Parts,
}

/// Add team member (Legacy).
///
/// The "Add team member" endpoint (described below) is closing down.
///
/// We recommend using the [Add or update team membership for a user](https://docs.github.com/rest/teams/members#add-or-update-team-membership-for-a-user) endpoint instead. It allows you to invite new organization members to your teams.
///
/// Team synchronization is available for organizations using GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// To add someone to a team, the authenticated user must be an organization owner or a team maintainer in the team they're changing. The person being added to the team must be a member of the team's organization.
///
/// > **Note:**
/// > When you have team synchronization set up for a team with your organization's identity provider (IdP), you will see an error if you attempt to use the API for making changes to the team's membership. If you have access to manage group membership in your IdP, you can manage GitHub team membership through your identity provider, which automatically adds and removes team members in an organization. For more information, see "[Synchronizing teams between your identity provider and GitHub](https://docs.github.com/articles/synchronizing-teams-between-your-identity-provider-and-github/)."
///
/// Note that you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#add-team-member-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /teams/{team_id}/members/{username}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: no content
/// - 422: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn add_member_legacy(team_id: i64, username: impl Into<String>) -> AddMemberLegacy {
    AddMemberLegacy {
        parts: Parts::new().path(&team_id).path(&username.into()),
    }
}

/// The request of [`add_member_legacy`](add_member_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddMemberLegacy {
    pub(crate) parts: Parts,
}

/// Remove team member (Legacy).
///
/// The "Remove team member" endpoint (described below) is closing down.
///
/// We recommend using the [Remove team membership for a user](https://docs.github.com/rest/teams/members#remove-team-membership-for-a-user) endpoint instead. It allows you to remove both active and pending memberships.
///
/// Team synchronization is available for organizations using GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// To remove a team member, the authenticated user must have 'admin' permissions to the team or be an owner of the org that the team is associated with. Removing a team member does not delete the user, it just removes them from the team.
///
/// > **Note:**
/// > When you have team synchronization set up for a team with your organization's identity provider (IdP), you will see an error if you attempt to use the API for making changes to the team's membership. If you have access to manage group membership in your IdP, you can manage GitHub team membership through your identity provider, which automatically adds and removes team members in an organization. For more information, see "[Synchronizing teams between your identity provider and GitHub](https://docs.github.com/articles/synchronizing-teams-between-your-identity-provider-and-github/)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#remove-team-member-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /teams/{team_id}/members/{username}`
///
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn remove_member_legacy(
    team_id: i64,
    username: impl Into<String>,
) -> RemoveMemberLegacy {
    RemoveMemberLegacy {
        parts: Parts::new().path(&team_id).path(&username.into()),
    }
}

/// The request of [`remove_member_legacy`](remove_member_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMemberLegacy {
    pub(crate) parts: Parts,
}

/// Get team membership for a user (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [Get team membership for a user](https://docs.github.com/rest/teams/members#get-team-membership-for-a-user) endpoint.
///
/// Team members will include the members of child teams.
///
/// To get a user's membership with a team, the team must be visible to the authenticated user.
///
/// **Note:**
/// The response contains the `state` of the membership and the member's `role`.
///
/// The `role` for organization owners is set to `maintainer`. For more information about `maintainer` roles, see [Create a team](https://docs.github.com/rest/teams/teams#create-a-team).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#get-team-membership-for-a-user-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /teams/{team_id}/memberships/{username}`
///
/// - 200: [`TeamMembership`](crate::models::TeamMembership)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn get_membership_for_user_legacy(
    team_id: i64,
    username: impl Into<String>,
) -> GetMembershipForUserLegacy {
    GetMembershipForUserLegacy {
        parts: Parts::new().path(&team_id).path(&username.into()),
    }
}

/// The request of [`get_membership_for_user_legacy`](get_membership_for_user_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMembershipForUserLegacy {
    pub(crate) parts: Parts,
}

/// Add or update team membership for a user (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [Add or update team membership for a user](https://docs.github.com/rest/teams/members#add-or-update-team-membership-for-a-user) endpoint.
///
/// Team synchronization is available for organizations using GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// If the user is already a member of the team's organization, this endpoint will add the user to the team. To add a membership between an organization member and a team, the authenticated user must be an organization owner or a team maintainer.
///
/// > **Note:**
/// > When you have team synchronization set up for a team with your organization's identity provider (IdP), you will see an error if you attempt to use the API for making changes to the team's membership. If you have access to manage group membership in your IdP, you can manage GitHub team membership through your identity provider, which automatically adds and removes team members in an organization. For more information, see "[Synchronizing teams between your identity provider and GitHub](https://docs.github.com/articles/synchronizing-teams-between-your-identity-provider-and-github/)."
///
/// If the user is unaffiliated with the team's organization, this endpoint will send an invitation to the user via email. This newly-created membership will be in the "pending" state until the user accepts the invitation, at which point the membership will transition to the "active" state and the user will be added as a member of the team. To add a membership between an unaffiliated user and a team, the authenticated user must be an organization owner.
///
/// If the user is already a member of the team, this endpoint will update the role of the team member's role. To update the membership of a team member, the authenticated user must be an organization owner or a team maintainer.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#add-or-update-team-membership-for-a-user-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /teams/{team_id}/memberships/{username}`
///
/// - 200: [`TeamMembership`](crate::models::TeamMembership)
/// - 403: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn add_or_update_membership_for_user_legacy(
    team_id: i64,
    username: impl Into<String>,
) -> AddOrUpdateMembershipForUserLegacy {
    AddOrUpdateMembershipForUserLegacy {
        parts: Parts::new().path(&team_id).path(&username.into()),
        body: AddOrUpdateMembershipForUserInOrgBody::default(),
    }
}

/// The request of [`add_or_update_membership_for_user_legacy`](add_or_update_membership_for_user_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddOrUpdateMembershipForUserLegacy {
    pub(crate) parts: Parts,
    pub(crate) body: AddOrUpdateMembershipForUserInOrgBody,
}

impl AddOrUpdateMembershipForUserLegacy {
    /// The role that this user should have in the team.
    pub fn role(mut self, role: impl Into<models::MemberMaintainer>) -> Self {
        self.body.role = Some(role.into());
        self
    }
}

/// Remove team membership for a user (Legacy).
///
/// > **Warning:**
/// > **Endpoint closing down notice:** This endpoint route is closing down and will be removed from the Teams API. We recommend migrating your existing code to use the new [Remove team membership for a user](https://docs.github.com/rest/teams/members#remove-team-membership-for-a-user) endpoint.
///
/// Team synchronization is available for organizations using GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// To remove a membership between a user and a team, the authenticated user must have 'admin' permissions to the team or be an owner of the organization that the team is associated with. Removing team membership does not delete the user, it just removes their membership from the team.
///
/// > **Note:**
/// > When you have team synchronization set up for a team with your organization's identity provider (IdP), you will see an error if you attempt to use the API for making changes to the team's membership. If you have access to manage group membership in your IdP, you can manage GitHub team membership through your identity provider, which automatically adds and removes team members in an organization. For more information, see "[Synchronizing teams between your identity provider and GitHub](https://docs.github.com/articles/synchronizing-teams-between-your-identity-provider-and-github/)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/teams/members#remove-team-membership-for-a-user-legacy>).
///
/// - `team_id`: The unique identifier of the team.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /teams/{team_id}/memberships/{username}`
///
/// - 204: no content
/// - 403: no content
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn remove_membership_for_user_legacy(
    team_id: i64,
    username: impl Into<String>,
) -> RemoveMembershipForUserLegacy {
    RemoveMembershipForUserLegacy {
        parts: Parts::new().path(&team_id).path(&username.into()),
    }
}

/// The request of [`remove_membership_for_user_legacy`](remove_membership_for_user_legacy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMembershipForUserLegacy {
    pub(crate) parts: Parts,
}
