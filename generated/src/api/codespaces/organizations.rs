// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `codespaces`: organizations.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List codespaces for the organization.
///
/// Lists the codespaces associated to a specified organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/organizations#list-codespaces-for-the-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/codespaces`
///
/// - 200: [`CodespacesListInOrganizationResponse`](crate::models::CodespacesListInOrganizationResponse)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInOrganization::pages), [`items`](ListInOrganization::items).
pub fn list_in_organization(org: impl Into<String>) -> ListInOrganization {
    ListInOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_in_organization`](list_in_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInOrganization {
    pub(crate) parts: Parts,
}

impl ListInOrganization {
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

/// Manage access control for organization codespaces.
///
/// Sets which users can access codespaces in an organization. This is synonymous with granting or revoking codespaces access permissions for users according to the visibility.
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/organizations#manage-access-control-for-organization-codespaces>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/codespaces/access`
///
/// - 204: no content
/// - 304: no content
/// - 400: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn set_codespaces_access(
    org: impl Into<String>,
    visibility: impl Into<SetCodespacesAccessBodyVisibility>,
) -> SetCodespacesAccess {
    SetCodespacesAccess {
        parts: Parts::new().path(&org.into()),
        body: SetCodespacesAccessBody::new(visibility),
    }
}

/// The request of [`set_codespaces_access`](set_codespaces_access()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCodespacesAccess {
    pub(crate) parts: Parts,
    pub(crate) body: SetCodespacesAccessBody,
}

impl SetCodespacesAccess {
    /// The usernames of the organization members who should have access to codespaces in the organization. Required when `visibility` is `selected_members`. The provided list of usernames will replace any existing value.
    pub fn selected_usernames(
        mut self,
        selected_usernames: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.selected_usernames = Some(
            selected_usernames.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1codespaces~1access/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCodespacesAccessBody {
    /// Which users can access codespaces in the organization. `disabled` means that no users can access codespaces in the organization.
    pub visibility: SetCodespacesAccessBodyVisibility,
    /// The usernames of the organization members who should have access to codespaces in the organization. Required when `visibility` is `selected_members`. The provided list of usernames will replace any existing value.
    pub selected_usernames: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetCodespacesAccessBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(visibility: impl Into<SetCodespacesAccessBodyVisibility>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.visibility = visibility.into();
        new
    }
}

/// Which users can access codespaces in the organization. `disabled` means that no users can access codespaces in the organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetCodespacesAccessBodyVisibility {
    /// `disabled`
    Disabled,
    /// `selected_members`
    SelectedMembers,
    /// `all_members`
    AllMembers,
    /// `all_members_and_outside_collaborators`
    AllMembersAndOutsideCollaborators,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Add users to Codespaces access for an organization.
///
/// Codespaces for the specified users will be billed to the organization.
///
/// To use this endpoint, the access settings for the organization must be set to `selected_members`.
/// For information on how to change this setting, see "[Manage access control for organization codespaces](https://docs.github.com/rest/codespaces/organizations#manage-access-control-for-organization-codespaces)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/organizations#add-users-to-codespaces-access-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/codespaces/access/selected_users`
///
/// - 204: no content
/// - 304: no content
/// - 400: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn set_codespaces_access_users(
    org: impl Into<String>,
    selected_usernames: impl IntoIterator<Item = impl Into<String>>,
) -> SetCodespacesAccessUsers {
    SetCodespacesAccessUsers {
        parts: Parts::new().path(&org.into()),
        body: models::CodespacesDeleteCodespacesAccessUsersBody::new(selected_usernames),
    }
}

/// The request of [`set_codespaces_access_users`](set_codespaces_access_users()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCodespacesAccessUsers {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodespacesDeleteCodespacesAccessUsersBody,
}

/// Remove users from Codespaces access for an organization.
///
/// Codespaces for the specified users will no longer be billed to the organization.
///
/// To use this endpoint, the access settings for the organization must be set to `selected_members`.
/// For information on how to change this setting, see "[Manage access control for organization codespaces](https://docs.github.com/rest/codespaces/organizations#manage-access-control-for-organization-codespaces)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/organizations#remove-users-from-codespaces-access-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /orgs/{org}/codespaces/access/selected_users`
///
/// - 204: no content
/// - 304: no content
/// - 400: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[deprecated]
pub fn delete_codespaces_access_users(
    org: impl Into<String>,
    selected_usernames: impl IntoIterator<Item = impl Into<String>>,
) -> DeleteCodespacesAccessUsers {
    DeleteCodespacesAccessUsers {
        parts: Parts::new().path(&org.into()),
        body: models::CodespacesDeleteCodespacesAccessUsersBody::new(selected_usernames),
    }
}

/// The request of [`delete_codespaces_access_users`](delete_codespaces_access_users()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCodespacesAccessUsers {
    pub(crate) parts: Parts,
    pub(crate) body: models::CodespacesDeleteCodespacesAccessUsersBody,
}

/// List codespaces for a user in organization.
///
/// Lists the codespaces that a member of an organization has for repositories in that organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/organizations#list-codespaces-for-a-user-in-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `GET /orgs/{org}/members/{username}/codespaces`
///
/// - 200: [`CodespacesListInOrganizationResponse`](crate::models::CodespacesListInOrganizationResponse)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetCodespacesForUserInOrg::pages), [`items`](GetCodespacesForUserInOrg::items).
pub fn get_codespaces_for_user_in_org(
    org: impl Into<String>,
    username: impl Into<String>,
) -> GetCodespacesForUserInOrg {
    GetCodespacesForUserInOrg {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`get_codespaces_for_user_in_org`](get_codespaces_for_user_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCodespacesForUserInOrg {
    pub(crate) parts: Parts,
}

impl GetCodespacesForUserInOrg {
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

/// Delete a codespace from the organization.
///
/// Deletes a user's codespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/organizations#delete-a-codespace-from-the-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
/// - `codespace_name`: The name of the codespace.
///
/// `DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}`
///
/// - 202: a map to any JSON or null
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_from_organization(
    org: impl Into<String>,
    username: impl Into<String>,
    codespace_name: impl Into<String>,
) -> DeleteFromOrganization {
    DeleteFromOrganization {
        parts: Parts::new()
            .path(&org.into())
            .path(&username.into())
            .path(&codespace_name.into()),
    }
}

/// The request of [`delete_from_organization`](delete_from_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFromOrganization {
    pub(crate) parts: Parts,
}

/// Stop a codespace for an organization user.
///
/// Stops a user's codespace.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/codespaces/organizations#stop-a-codespace-for-an-organization-user>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
/// - `codespace_name`: The name of the codespace.
///
/// `POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop`
///
/// - 200: [`Codespace`](crate::models::Codespace)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn stop_in_organization(
    org: impl Into<String>,
    username: impl Into<String>,
    codespace_name: impl Into<String>,
) -> StopInOrganization {
    StopInOrganization {
        parts: Parts::new()
            .path(&org.into())
            .path(&username.into())
            .path(&codespace_name.into()),
    }
}

/// The request of [`stop_in_organization`](stop_in_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopInOrganization {
    pub(crate) parts: Parts,
}
