// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: invitations.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List repository invitations.
///
/// When authenticating as a user with admin rights to a repository, this endpoint will list all currently open repository invitations.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/invitations#list-repository-invitations>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/invitations`
///
/// - 200: a list of [`RepositoryInvitation`](crate::models::RepositoryInvitation)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInvitations::pages), [`items`](ListInvitations::items).
pub fn list_invitations(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListInvitations {
    ListInvitations {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_invitations`](list_invitations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInvitations {
    pub(crate) parts: Parts,
}

impl ListInvitations {
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

/// Delete a repository invitation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/invitations#delete-a-repository-invitation>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `invitation_id`: The unique identifier of the invitation.
///
/// `DELETE /repos/{owner}/{repo}/invitations/{invitation_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_invitation(
    owner: impl Into<String>,
    repo: impl Into<String>,
    invitation_id: i64,
) -> DeleteInvitation {
    DeleteInvitation {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&invitation_id),
    }
}

/// The request of [`delete_invitation`](delete_invitation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteInvitation {
    pub(crate) parts: Parts,
}

/// Update a repository invitation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/invitations#update-a-repository-invitation>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `invitation_id`: The unique identifier of the invitation.
///
/// `PATCH /repos/{owner}/{repo}/invitations/{invitation_id}`
///
/// - 200: [`RepositoryInvitation`](crate::models::RepositoryInvitation)
///
/// [How to send it](crate#sending).
pub fn update_invitation(
    owner: impl Into<String>,
    repo: impl Into<String>,
    invitation_id: i64,
) -> UpdateInvitation {
    UpdateInvitation {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&invitation_id),
        body: UpdateInvitationBody::default(),
    }
}

/// The request of [`update_invitation`](update_invitation()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateInvitation {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateInvitationBody,
}

impl UpdateInvitation {
    /// The permissions that the associated user will have on the repository. Valid values are `read`, `write`, `maintain`, `triage`, and `admin`.
    pub fn permissions(
        mut self,
        permissions: impl Into<models::OrganizationRoleBaseRole>,
    ) -> Self {
        self.body.permissions = Some(permissions.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1invitations~1{invitation_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateInvitationBody {
    /// The permissions that the associated user will have on the repository. Valid values are `read`, `write`, `maintain`, `triage`, and `admin`.
    pub permissions: Option<models::OrganizationRoleBaseRole>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateInvitationBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List repository invitations for the authenticated user.
///
/// When authenticating as a user, this endpoint will list all currently open repository invitations for that user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/invitations#list-repository-invitations-for-the-authenticated-user>).
///
/// `GET /user/repository_invitations`
///
/// - 200: a list of [`RepositoryInvitation`](crate::models::RepositoryInvitation)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListInvitationsForAuthenticatedUser::pages), [`items`](ListInvitationsForAuthenticatedUser::items).
#[inline]
pub fn list_invitations_for_authenticated_user() -> ListInvitationsForAuthenticatedUser {
    ListInvitationsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_invitations_for_authenticated_user`](list_invitations_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInvitationsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListInvitationsForAuthenticatedUser {
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

/// Decline a repository invitation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/invitations#decline-a-repository-invitation>).
///
/// - `invitation_id`: The unique identifier of the invitation.
///
/// `DELETE /user/repository_invitations/{invitation_id}`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn decline_invitation_for_authenticated_user(
    invitation_id: i64,
) -> DeclineInvitationForAuthenticatedUser {
    DeclineInvitationForAuthenticatedUser {
        parts: Parts::new().path(&invitation_id),
    }
}

/// The request of [`decline_invitation_for_authenticated_user`](decline_invitation_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeclineInvitationForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Accept a repository invitation.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/collaborators/invitations#accept-a-repository-invitation>).
///
/// - `invitation_id`: The unique identifier of the invitation.
///
/// `PATCH /user/repository_invitations/{invitation_id}`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn accept_invitation_for_authenticated_user(
    invitation_id: i64,
) -> AcceptInvitationForAuthenticatedUser {
    AcceptInvitationForAuthenticatedUser {
        parts: Parts::new().path(&invitation_id),
    }
}

/// The request of [`accept_invitation_for_authenticated_user`](accept_invitation_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AcceptInvitationForAuthenticatedUser {
    pub(crate) parts: Parts,
}
