// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: members.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List failed organization invitations.
///
/// The return hash contains `failed_at` and `failed_reason` fields which represent the time at which the invitation failed and the reason for the failure.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#list-failed-organization-invitations>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/failed_invitations`
///
/// - 200: a list of [`OrganizationInvitation`](crate::models::OrganizationInvitation)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFailedInvitations::pages), [`items`](ListFailedInvitations::items).
pub fn list_failed_invitations(org: impl Into<String>) -> ListFailedInvitations {
    ListFailedInvitations {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_failed_invitations`](list_failed_invitations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFailedInvitations {
    pub(crate) parts: Parts,
}

impl ListFailedInvitations {
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

/// List pending organization invitations.
///
/// The return hash contains a `role` field which refers to the Organization
/// Invitation role and will be one of the following values: `direct_member`, `admin`,
/// `billing_manager`, or `hiring_manager`. If the invitee is not a GitHub
/// member, the `login` field in the return hash will be `null`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#list-pending-organization-invitations>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/invitations`
///
/// - 200: a list of [`OrganizationInvitation`](crate::models::OrganizationInvitation)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPendingInvitations::pages), [`items`](ListPendingInvitations::items).
pub fn list_pending_invitations(org: impl Into<String>) -> ListPendingInvitations {
    ListPendingInvitations {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_pending_invitations`](list_pending_invitations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPendingInvitations {
    pub(crate) parts: Parts,
}

impl ListPendingInvitations {
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

    /// Filter invitations by their member role.
    pub fn role(mut self, role: impl Into<ListPendingInvitationsRole>) -> Self {
        self.parts.query("role", &role.into());
        self
    }

    /// Filter invitations by their invitation source.
    pub fn invitation_source(
        mut self,
        invitation_source: impl Into<ListPendingInvitationsInvitationSource>,
    ) -> Self {
        self.parts.query("invitation_source", &invitation_source.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1invitations/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPendingInvitationsRole {
    /// `all`
    All,
    /// `admin`
    Admin,
    /// `direct_member`
    DirectMember,
    /// `billing_manager`
    BillingManager,
    /// `hiring_manager`
    HiringManager,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1orgs~1{org}~1invitations/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPendingInvitationsInvitationSource {
    /// `all`
    All,
    /// `member`
    Member,
    /// `scim`
    Scim,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create an organization invitation.
///
/// Invite people to an organization by using their GitHub user ID or their email address. In order to create invitations in an organization, the authenticated user must be an organization owner.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#create-an-organization-invitation>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/invitations`
///
/// - 201: [`OrganizationInvitation`](crate::models::OrganizationInvitation)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_invitation(org: impl Into<String>) -> CreateInvitation {
    CreateInvitation {
        parts: Parts::new().path(&org.into()),
        body: CreateInvitationBody::default(),
    }
}

/// The request of [`create_invitation`](create_invitation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInvitation {
    pub(crate) parts: Parts,
    pub(crate) body: CreateInvitationBody,
}

impl CreateInvitation {
    /// **Required unless you provide `email`**. GitHub user ID for the person you are inviting.
    #[inline]
    pub fn invitee_id(mut self, invitee_id: i64) -> Self {
        self.body.invitee_id = Some(invitee_id);
        self
    }

    /// **Required unless you provide `invitee_id`**. Email address of the person you are inviting, which can be an existing GitHub user.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The role for the new member.
    ///  * `admin` - Organization owners with full administrative rights to the organization and complete access to all repositories and teams.
    ///  * `direct_member` - Non-owner organization members with ability to see other members and join teams by invitation.
    ///  * `billing_manager` - Non-owner organization members with ability to manage the billing settings of your organization.
    ///  * `reinstate` - The previous role assigned to the invitee before they were removed from your organization. Can be one of the roles listed above. Only works if the invitee was previously part of your organization.
    pub fn role(mut self, role: impl Into<CreateInvitationBodyRole>) -> Self {
        self.body.role = Some(role.into());
        self
    }

    /// Specify IDs for the teams you want to invite new members to.
    pub fn team_ids(
        mut self,
        team_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.team_ids = Some(
            team_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1invitations/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateInvitationBody {
    /// **Required unless you provide `email`**. GitHub user ID for the person you are inviting.
    pub invitee_id: Option<i64>,
    /// **Required unless you provide `invitee_id`**. Email address of the person you are inviting, which can be an existing GitHub user.
    pub email: Option<String>,
    /// The role for the new member.
    ///  * `admin` - Organization owners with full administrative rights to the organization and complete access to all repositories and teams.
    ///  * `direct_member` - Non-owner organization members with ability to see other members and join teams by invitation.
    ///  * `billing_manager` - Non-owner organization members with ability to manage the billing settings of your organization.
    ///  * `reinstate` - The previous role assigned to the invitee before they were removed from your organization. Can be one of the roles listed above. Only works if the invitee was previously part of your organization.
    pub role: Option<CreateInvitationBodyRole>,
    /// Specify IDs for the teams you want to invite new members to.
    pub team_ids: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateInvitationBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The role for the new member.
///  * `admin` - Organization owners with full administrative rights to the organization and complete access to all repositories and teams.
///  * `direct_member` - Non-owner organization members with ability to see other members and join teams by invitation.
///  * `billing_manager` - Non-owner organization members with ability to manage the billing settings of your organization.
///  * `reinstate` - The previous role assigned to the invitee before they were removed from your organization. Can be one of the roles listed above. Only works if the invitee was previously part of your organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateInvitationBodyRole {
    /// `admin`
    Admin,
    /// `direct_member`
    DirectMember,
    /// `billing_manager`
    BillingManager,
    /// `reinstate`
    Reinstate,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Cancel an organization invitation.
///
/// Cancel an organization invitation. In order to cancel an organization invitation, the authenticated user must be an organization owner.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#cancel-an-organization-invitation>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `invitation_id`: The unique identifier of the invitation.
///
/// `DELETE /orgs/{org}/invitations/{invitation_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn cancel_invitation(
    org: impl Into<String>,
    invitation_id: i64,
) -> CancelInvitation {
    CancelInvitation {
        parts: Parts::new().path(&org.into()).path(&invitation_id),
    }
}

/// The request of [`cancel_invitation`](cancel_invitation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelInvitation {
    pub(crate) parts: Parts,
}

/// List organization invitation teams.
///
/// List all teams associated with an invitation. In order to see invitations in an organization, the authenticated user must be an organization owner.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#list-organization-invitation-teams>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `invitation_id`: The unique identifier of the invitation.
///
/// `GET /orgs/{org}/invitations/{invitation_id}/teams`
///
/// - 200: a list of [`Team`](crate::models::Team)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInvitationTeams::pages), [`items`](ListInvitationTeams::items).
pub fn list_invitation_teams(
    org: impl Into<String>,
    invitation_id: i64,
) -> ListInvitationTeams {
    ListInvitationTeams {
        parts: Parts::new().path(&org.into()).path(&invitation_id),
    }
}

/// The request of [`list_invitation_teams`](list_invitation_teams()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInvitationTeams {
    pub(crate) parts: Parts,
}

impl ListInvitationTeams {
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

/// List organization members.
///
/// List all users who are members of an organization. If the authenticated user is also a member of this organization then both concealed and public members will be returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#list-organization-members>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/members`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListMembers::pages), [`items`](ListMembers::items).
pub fn list_members(org: impl Into<String>) -> ListMembers {
    ListMembers {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_members`](list_members()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMembers {
    pub(crate) parts: Parts,
}

impl ListMembers {
    /// Filter members returned in the list. `2fa_disabled` means that only members without [two-factor authentication](https://github.com/blog/1614-two-factor-authentication) enabled will be returned. `2fa_insecure` means that only members with [insecure 2FA methods](https://docs.github.com/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization#requiring-secure-methods-of-two-factor-authentication-in-your-organization) will be returned. These options are only available for organization owners.
    pub fn filter(mut self, filter: impl Into<models::MemberFilter>) -> Self {
        self.parts.query("filter", &filter.into());
        self
    }

    /// Filter members returned by their role.
    pub fn role(mut self, role: impl Into<ListMembersRole>) -> Self {
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

/// Described at `/paths/~1orgs~1{org}~1members/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListMembersRole {
    /// `all`
    All,
    /// `admin`
    Admin,
    /// `member`
    Member,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Check organization membership for a user.
///
/// Check if a user is, publicly or privately, a member of the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#check-organization-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /orgs/{org}/members/{username}`
///
/// - 204: no content
/// - 302: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_membership_for_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> CheckMembershipForUser {
    CheckMembershipForUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`check_membership_for_user`](check_membership_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckMembershipForUser {
    pub(crate) parts: Parts,
}

/// Remove an organization member.
///
/// Removing a user from this list will remove them from all teams and they will no longer have any access to the organization's repositories.
///
/// > **Note:**
/// > If a user has both direct membership in the organization as well as indirect membership via an enterprise team, only their direct membership will be removed. Their indirect membership via an enterprise team remains until the user is removed from the enterprise team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#remove-an-organization-member>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /orgs/{org}/members/{username}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_member(
    org: impl Into<String>,
    username: impl Into<String>,
) -> RemoveMember {
    RemoveMember {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`remove_member`](remove_member()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMember {
    pub(crate) parts: Parts,
}

/// Get organization membership for a user.
///
/// In order to get a user's membership with an organization, the authenticated user must be an organization member. The `state` parameter in the response can be used to identify the user's membership status.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#get-organization-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /orgs/{org}/memberships/{username}`
///
/// - 200: [`OrgMembership`](crate::models::OrgMembership)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_membership_for_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> GetMembershipForUser {
    GetMembershipForUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`get_membership_for_user`](get_membership_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMembershipForUser {
    pub(crate) parts: Parts,
}

/// Set organization membership for a user.
///
/// Only authenticated organization owners can add a member to the organization or update the member's role.
///
/// *   If the authenticated user is _adding_ a member to the organization, the invited user will receive an email inviting them to the organization. The user's [membership status](https://docs.github.com/rest/orgs/members#get-organization-membership-for-a-user) will be `pending` until they accept the invitation.
///
/// *   Authenticated users can _update_ a user's membership by passing the `role` parameter. If the authenticated user changes a member's role to `admin`, the affected user will receive an email notifying them that they've been made an organization owner. If the authenticated user changes an owner's role to `member`, no email will be sent.
///
/// **Rate limits**
///
/// To prevent abuse, organization owners are limited to creating 50 organization invitations for an organization within a 24 hour period. If the organization is more than one month old or on a paid plan, the limit is 500 invitations per 24 hour period.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#set-organization-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /orgs/{org}/memberships/{username}`
///
/// - 200: [`OrgMembership`](crate::models::OrgMembership)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_membership_for_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> SetMembershipForUser {
    SetMembershipForUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
        body: SetMembershipForUserBody::default(),
    }
}

/// The request of [`set_membership_for_user`](set_membership_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetMembershipForUser {
    pub(crate) parts: Parts,
    pub(crate) body: SetMembershipForUserBody,
}

impl SetMembershipForUser {
    /// The role to give the user in the organization. Can be one of:
    ///  * `admin` - The user will become an owner of the organization.
    ///  * `member` - The user will become a non-owner member of the organization.
    pub fn role(mut self, role: impl Into<SetMembershipForUserBodyRole>) -> Self {
        self.body.role = Some(role.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1memberships~1{username}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetMembershipForUserBody {
    /// The role to give the user in the organization. Can be one of:
    ///  * `admin` - The user will become an owner of the organization.
    ///  * `member` - The user will become a non-owner member of the organization.
    pub role: Option<SetMembershipForUserBodyRole>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SetMembershipForUserBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The role to give the user in the organization. Can be one of:
///  * `admin` - The user will become an owner of the organization.
///  * `member` - The user will become a non-owner member of the organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetMembershipForUserBodyRole {
    /// `admin`
    Admin,
    /// `member`
    Member,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Remove organization membership for a user.
///
/// In order to remove a user's membership with an organization, the authenticated user must be an organization owner.
///
/// If the specified user is an active member of the organization, this will remove them from the organization. If the specified user has been invited to the organization, this will cancel their invitation. The specified user will receive an email notification in both cases.
///
/// > **Note:**
/// > If a user has both direct membership in the organization as well as indirect membership via an enterprise team, only their direct membership will be removed. Their indirect membership via an enterprise team remains until the user is removed from the enterprise team.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#remove-organization-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /orgs/{org}/memberships/{username}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_membership_for_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> RemoveMembershipForUser {
    RemoveMembershipForUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`remove_membership_for_user`](remove_membership_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveMembershipForUser {
    pub(crate) parts: Parts,
}

/// List public organization members.
///
/// Members of an organization can choose to have their membership publicized or not.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#list-public-organization-members>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/public_members`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublicMembers::pages), [`items`](ListPublicMembers::items).
pub fn list_public_members(org: impl Into<String>) -> ListPublicMembers {
    ListPublicMembers {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_public_members`](list_public_members()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublicMembers {
    pub(crate) parts: Parts,
}

impl ListPublicMembers {
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

/// Check public organization membership for a user.
///
/// Check if the provided user is a public member of the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#check-public-organization-membership-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /orgs/{org}/public_members/{username}`
///
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_public_membership_for_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> CheckPublicMembershipForUser {
    CheckPublicMembershipForUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`check_public_membership_for_user`](check_public_membership_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckPublicMembershipForUser {
    pub(crate) parts: Parts,
}

/// Set public organization membership for the authenticated user.
///
/// The user can publicize their own membership. (A user cannot publicize the membership for another user.)
///
/// Note that you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#set-public-organization-membership-for-the-authenticated-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /orgs/{org}/public_members/{username}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_public_membership_for_authenticated_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> SetPublicMembershipForAuthenticatedUser {
    SetPublicMembershipForAuthenticatedUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`set_public_membership_for_authenticated_user`](set_public_membership_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetPublicMembershipForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Remove public organization membership for the authenticated user.
///
/// Removes the public membership for the authenticated user from the specified organization, unless public visibility is enforced by default.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#remove-public-organization-membership-for-the-authenticated-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /orgs/{org}/public_members/{username}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn remove_public_membership_for_authenticated_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> RemovePublicMembershipForAuthenticatedUser {
    RemovePublicMembershipForAuthenticatedUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`remove_public_membership_for_authenticated_user`](remove_public_membership_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemovePublicMembershipForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List organization memberships for the authenticated user.
///
/// Lists all of the authenticated user's organization memberships.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#list-organization-memberships-for-the-authenticated-user>).
///
/// `GET /user/memberships/orgs`
///
/// - 200: a list of [`OrgMembership`](crate::models::OrgMembership)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListMembershipsForAuthenticatedUser::pages), [`items`](ListMembershipsForAuthenticatedUser::items).
#[inline]
pub fn list_memberships_for_authenticated_user() -> ListMembershipsForAuthenticatedUser {
    ListMembershipsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_memberships_for_authenticated_user`](list_memberships_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMembershipsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListMembershipsForAuthenticatedUser {
    /// Indicates the state of the memberships to return. If not specified, the API returns both active and pending memberships.
    pub fn state(mut self, state: impl Into<models::ActivePending>) -> Self {
        self.parts.query("state", &state.into());
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

/// Get an organization membership for the authenticated user.
///
/// If the authenticated user is an active or pending member of the organization, this endpoint will return the user's membership. If the authenticated user is not affiliated with the organization, a `404` is returned. This endpoint will return a `403` if the request is made by a GitHub App that is blocked by the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#get-an-organization-membership-for-the-authenticated-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /user/memberships/orgs/{org}`
///
/// - 200: [`OrgMembership`](crate::models::OrgMembership)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_membership_for_authenticated_user(
    org: impl Into<String>,
) -> GetMembershipForAuthenticatedUser {
    GetMembershipForAuthenticatedUser {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_membership_for_authenticated_user`](get_membership_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMembershipForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Update an organization membership for the authenticated user.
///
/// Converts the authenticated user to an active member of the organization, if that user has a pending invitation from the organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/members#update-an-organization-membership-for-the-authenticated-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PATCH /user/memberships/orgs/{org}`
///
/// - 200: [`OrgMembership`](crate::models::OrgMembership)
/// - 202: [`OrgMembership`](crate::models::OrgMembership)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_membership_for_authenticated_user(
    org: impl Into<String>,
    state: impl Into<UpdateMembershipForAuthenticatedUserBodyState>,
) -> UpdateMembershipForAuthenticatedUser {
    UpdateMembershipForAuthenticatedUser {
        parts: Parts::new().path(&org.into()),
        body: UpdateMembershipForAuthenticatedUserBody::new(state),
    }
}

/// The request of [`update_membership_for_authenticated_user`](update_membership_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMembershipForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateMembershipForAuthenticatedUserBody,
}

/// Described at `/paths/~1user~1memberships~1orgs~1{org}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateMembershipForAuthenticatedUserBody {
    /// The state that the membership should be in. Only `"active"` will be accepted.
    pub state: UpdateMembershipForAuthenticatedUserBodyState,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateMembershipForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(state: impl Into<UpdateMembershipForAuthenticatedUserBodyState>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.state = state.into();
        new
    }
}

/// The state that the membership should be in. Only `"active"` will be accepted.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateMembershipForAuthenticatedUserBodyState {
    /// `active`
    Active,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
