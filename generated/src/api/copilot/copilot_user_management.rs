// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot`: copilot user management.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get Copilot seat information and settings for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Gets information about an organization's Copilot subscription, including seat breakdown
/// and feature policies. To configure these settings, go to your organization's settings on GitHub.com.
/// For more information, see "[Managing policies for Copilot in your organization](https://docs.github.com/copilot/managing-copilot/managing-policies-for-copilot-business-in-your-organization)."
///
/// Only organization owners can view details about the organization's Copilot Business or Copilot Enterprise subscription.
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-user-management#get-copilot-seat-information-and-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot/billing`
///
/// - 200: [`CopilotOrganizationDetails`](crate::models::CopilotOrganizationDetails)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_copilot_organization_details(
    org: impl Into<String>,
) -> GetCopilotOrganizationDetails {
    GetCopilotOrganizationDetails {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_copilot_organization_details`](get_copilot_organization_details()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCopilotOrganizationDetails {
    pub(crate) parts: Parts,
}

/// List all Copilot seat assignments for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Lists all Copilot seats for which an organization with a Copilot Business or Copilot Enterprise subscription is currently being billed.
/// Only organization owners can view assigned seats.
///
/// Each seat object contains information about the assigned user's most recent Copilot activity. Users must have telemetry enabled in their IDE for Copilot in the IDE activity to be reflected in `last_activity_at`.
/// For more information about activity data, see [Metrics data properties for GitHub Copilot](https://docs.github.com/copilot/reference/metrics-data).
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-user-management#list-all-copilot-seat-assignments-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot/billing/seats`
///
/// - 200: [`ListCopilotSeatsResponse`](crate::copilot::ListCopilotSeatsResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCopilotSeats::pages), [`items`](ListCopilotSeats::items).
pub fn list_copilot_seats(org: impl Into<String>) -> ListCopilotSeats {
    ListCopilotSeats {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_copilot_seats`](list_copilot_seats()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCopilotSeats {
    pub(crate) parts: Parts,
}

impl ListCopilotSeats {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot~1billing~1seats/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCopilotSeatsResponse {
    /// Total number of Copilot seats for the organization currently being billed.
    pub total_seats: Option<i64>,
    /// `seats`
    pub seats: Option<Vec<models::CopilotSeatDetails>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Add teams to the Copilot subscription for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Purchases a GitHub Copilot seat for all users within each specified team.
/// The organization will be billed for each seat based on the organization's Copilot plan. For more information about Copilot pricing, see "[About billing for GitHub Copilot in your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/managing-the-copilot-subscription-for-your-organization/about-billing-for-github-copilot-in-your-organization)."
///
/// Only organization owners can purchase Copilot seats for their organization members. The organization must have a Copilot Business or Copilot Enterprise subscription and a configured suggestion matching policy.
/// For more information about setting up a Copilot subscription, see "[Subscribing to Copilot for your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/managing-the-copilot-subscription-for-your-organization/subscribing-to-copilot-for-your-organization)."
/// For more information about setting a suggestion matching policy, see "[Managing policies for Copilot in your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/setting-policies-for-copilot-in-your-organization/managing-policies-for-copilot-in-your-organization#policies-for-suggestion-matching)."
///
/// The response contains the total number of new seats that were created and existing seats that were refreshed.
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `admin:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-user-management#add-teams-to-the-copilot-subscription-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/copilot/billing/selected_teams`
///
/// - 201: [`AddCopilotSeatsForTeamsResponse`](crate::copilot::AddCopilotSeatsForTeamsResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn add_copilot_seats_for_teams(
    org: impl Into<String>,
    selected_teams: impl IntoIterator<Item = impl Into<String>>,
) -> AddCopilotSeatsForTeams {
    AddCopilotSeatsForTeams {
        parts: Parts::new().path(&org.into()),
        body: CancelCopilotSeatAssignmentForTeamsBody::new(selected_teams),
    }
}

/// The request of [`add_copilot_seats_for_teams`](add_copilot_seats_for_teams()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCopilotSeatsForTeams {
    pub(crate) parts: Parts,
    pub(crate) body: CancelCopilotSeatAssignmentForTeamsBody,
}

/// The total number of seats created for members of the specified team(s).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddCopilotSeatsForTeamsResponse {
    /// `seats_created`
    pub seats_created: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Remove teams from the Copilot subscription for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Sets seats for all members of each team specified to "pending cancellation".
/// This will cause the members of the specified team(s) to lose access to GitHub Copilot at the end of the current billing cycle unless they retain access through another team.
/// For more information about disabling access to Copilot, see "[Revoking access to Copilot for members of your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/managing-access-to-github-copilot-in-your-organization/revoking-access-to-copilot-for-members-of-your-organization)."
///
/// Only organization owners can cancel Copilot seats for their organization members.
///
/// The response contains the total number of seats set to "pending cancellation".
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `admin:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-user-management#remove-teams-from-the-copilot-subscription-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /orgs/{org}/copilot/billing/selected_teams`
///
/// - 200: [`CancelCopilotSeatAssignmentForTeamsResponse`](crate::copilot::CancelCopilotSeatAssignmentForTeamsResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn cancel_copilot_seat_assignment_for_teams(
    org: impl Into<String>,
    selected_teams: impl IntoIterator<Item = impl Into<String>>,
) -> CancelCopilotSeatAssignmentForTeams {
    CancelCopilotSeatAssignmentForTeams {
        parts: Parts::new().path(&org.into()),
        body: CancelCopilotSeatAssignmentForTeamsBody::new(selected_teams),
    }
}

/// The request of [`cancel_copilot_seat_assignment_for_teams`](cancel_copilot_seat_assignment_for_teams()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelCopilotSeatAssignmentForTeams {
    pub(crate) parts: Parts,
    pub(crate) body: CancelCopilotSeatAssignmentForTeamsBody,
}

/// Described at `/paths/~1orgs~1{org}~1copilot~1billing~1selected_teams/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelCopilotSeatAssignmentForTeamsBody {
    /// The names of teams from which to revoke access to GitHub Copilot.
    pub selected_teams: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CancelCopilotSeatAssignmentForTeamsBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(selected_teams: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.selected_teams = selected_teams
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// The total number of seats set to "pending cancellation" for members of the specified team(s).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelCopilotSeatAssignmentForTeamsResponse {
    /// `seats_cancelled`
    pub seats_cancelled: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Add users to the Copilot subscription for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Purchases a GitHub Copilot seat for each user specified.
/// The organization will be billed for each seat based on the organization's Copilot plan. For more information about Copilot pricing, see "[About billing for GitHub Copilot in your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/managing-the-copilot-subscription-for-your-organization/about-billing-for-github-copilot-in-your-organization)."
///
/// Only organization owners can purchase Copilot seats for their organization members. The organization must have a Copilot Business or Copilot Enterprise subscription and a configured suggestion matching policy.
/// For more information about setting up a Copilot subscription, see "[Subscribing to Copilot for your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/managing-the-copilot-subscription-for-your-organization/subscribing-to-copilot-for-your-organization)."
/// For more information about setting a suggestion matching policy, see "[Managing policies for Copilot in your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/setting-policies-for-copilot-in-your-organization/managing-policies-for-copilot-in-your-organization#policies-for-suggestion-matching)."
///
/// The response contains the total number of new seats that were created and existing seats that were refreshed.
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `admin:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-user-management#add-users-to-the-copilot-subscription-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/copilot/billing/selected_users`
///
/// - 201: [`AddCopilotSeatsForTeamsResponse`](crate::copilot::AddCopilotSeatsForTeamsResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn add_copilot_seats_for_users(
    org: impl Into<String>,
    selected_usernames: impl IntoIterator<Item = impl Into<String>>,
) -> AddCopilotSeatsForUsers {
    AddCopilotSeatsForUsers {
        parts: Parts::new().path(&org.into()),
        body: models::CodespacesDeleteCodespacesAccessUsersBody::new(selected_usernames),
    }
}

/// The request of [`add_copilot_seats_for_users`](add_copilot_seats_for_users()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCopilotSeatsForUsers {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodespacesDeleteCodespacesAccessUsersBody,
}

/// Remove users from the Copilot subscription for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Sets seats for all users specified to "pending cancellation".
/// This will cause the specified users to lose access to GitHub Copilot at the end of the current billing cycle unless they retain access through team membership.
/// For more information about disabling access to Copilot, see "[Revoking access to Copilot for members of your organization](https://docs.github.com/copilot/managing-copilot/managing-github-copilot-in-your-organization/managing-access-to-github-copilot-in-your-organization/revoking-access-to-copilot-for-members-of-your-organization)."
///
/// Only organization owners can cancel Copilot seats for their organization members.
///
/// The response contains the total number of seats set to "pending cancellation".
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `admin:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-user-management#remove-users-from-the-copilot-subscription-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /orgs/{org}/copilot/billing/selected_users`
///
/// - 200: [`CancelCopilotSeatAssignmentForTeamsResponse`](crate::copilot::CancelCopilotSeatAssignmentForTeamsResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn cancel_copilot_seat_assignment_for_users(
    org: impl Into<String>,
    selected_usernames: impl IntoIterator<Item = impl Into<String>>,
) -> CancelCopilotSeatAssignmentForUsers {
    CancelCopilotSeatAssignmentForUsers {
        parts: Parts::new().path(&org.into()),
        body: models::CodespacesDeleteCodespacesAccessUsersBody::new(selected_usernames),
    }
}

/// The request of [`cancel_copilot_seat_assignment_for_users`](cancel_copilot_seat_assignment_for_users()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelCopilotSeatAssignmentForUsers {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodespacesDeleteCodespacesAccessUsersBody,
}

/// Get Copilot seat assignment details for a user.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Gets the GitHub Copilot seat details for a member of an organization who currently has access to GitHub Copilot.
///
/// The seat object contains information about the user's most recent Copilot activity. Users must have telemetry enabled in their IDE for Copilot in the IDE activity to be reflected in `last_activity_at`.
/// For more information about activity data, see [Metrics data properties for GitHub Copilot](https://docs.github.com/copilot/reference/metrics-data).
///
/// Only organization owners can view Copilot seat assignment details for members of their organization.
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `read:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-user-management#get-copilot-seat-assignment-details-for-a-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /orgs/{org}/members/{username}/copilot`
///
/// - 200: [`CopilotSeatDetails`](crate::models::CopilotSeatDetails)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: no content
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_copilot_seat_details_for_user(
    org: impl Into<String>,
    username: impl Into<String>,
) -> GetCopilotSeatDetailsForUser {
    GetCopilotSeatDetailsForUser {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`get_copilot_seat_details_for_user`](get_copilot_seat_details_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCopilotSeatDetailsForUser {
    pub(crate) parts: Parts,
}
