// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: outside collaborators.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List outside collaborators for an organization.
///
/// List all users who are outside collaborators of an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/outside-collaborators#list-outside-collaborators-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/outside_collaborators`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOutsideCollaborators::pages), [`items`](ListOutsideCollaborators::items).
pub fn list_outside_collaborators(org: impl Into<String>) -> ListOutsideCollaborators {
    ListOutsideCollaborators {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_outside_collaborators`](list_outside_collaborators()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOutsideCollaborators {
    pub(crate) parts: Parts,
}

impl ListOutsideCollaborators {
    /// Filter the list of outside collaborators. `2fa_disabled` means that only outside collaborators without [two-factor authentication](https://github.com/blog/1614-two-factor-authentication) enabled will be returned. `2fa_insecure` means that only outside collaborators with [insecure 2FA methods](https://docs.github.com/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization#requiring-secure-methods-of-two-factor-authentication-in-your-organization) will be returned.
    pub fn filter(mut self, filter: impl Into<models::MemberFilter>) -> Self {
        self.parts.query("filter", &filter.into());
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

/// Convert an organization member to outside collaborator.
///
/// When an organization member is converted to an outside collaborator, they'll only have access to the repositories that their current team membership allows. The user will no longer be a member of the organization. For more information, see "[Converting an organization member to an outside collaborator](https://docs.github.com/articles/converting-an-organization-member-to-an-outside-collaborator/)". Converting an organization member to an outside collaborator may be restricted by enterprise administrators. For more information, see "[Enforcing repository management policies in your enterprise](https://docs.github.com/admin/policies/enforcing-policies-for-your-enterprise/enforcing-repository-management-policies-in-your-enterprise#enforcing-a-policy-for-inviting-outside-collaborators-to-repositories)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/outside-collaborators#convert-an-organization-member-to-outside-collaborator>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `PUT /orgs/{org}/outside_collaborators/{username}`
///
/// - 202: [`EmptyObject`](crate::models::EmptyObject) or null
/// - 204: no content
/// - 403: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn convert_member_to_outside_collaborator(
    org: impl Into<String>,
    username: impl Into<String>,
) -> ConvertMemberToOutsideCollaborator {
    ConvertMemberToOutsideCollaborator {
        parts: Parts::new().path(&org.into()).path(&username.into()),
        body: ConvertMemberToOutsideCollaboratorBody::default(),
    }
}

/// The request of [`convert_member_to_outside_collaborator`](convert_member_to_outside_collaborator()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConvertMemberToOutsideCollaborator {
    pub(crate) parts: Parts,
    pub(crate) body: ConvertMemberToOutsideCollaboratorBody,
}

impl ConvertMemberToOutsideCollaborator {
    /// When set to `true`, the request will be performed asynchronously. Returns a 202 status code when the job is successfully queued.
    #[inline]
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.body.r#async = Some(r#async);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1outside_collaborators~1{username}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConvertMemberToOutsideCollaboratorBody {
    /// When set to `true`, the request will be performed asynchronously. Returns a 202 status code when the job is successfully queued.
    pub r#async: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ConvertMemberToOutsideCollaboratorBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Remove outside collaborator from an organization.
///
/// Removing a user from this list will remove them from all the organization's repositories.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/outside-collaborators#remove-outside-collaborator-from-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `username`: The handle for the GitHub user account.
///
/// `DELETE /orgs/{org}/outside_collaborators/{username}`
///
/// - 204: no content
/// - 422: [`OrgsRemoveOutsideCollaboratorResponse422`](crate::models::OrgsRemoveOutsideCollaboratorResponse422)
///
/// [How to send it](crate#sending).
pub fn remove_outside_collaborator(
    org: impl Into<String>,
    username: impl Into<String>,
) -> RemoveOutsideCollaborator {
    RemoveOutsideCollaborator {
        parts: Parts::new().path(&org.into()).path(&username.into()),
    }
}

/// The request of [`remove_outside_collaborator`](remove_outside_collaborator()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveOutsideCollaborator {
    pub(crate) parts: Parts,
}
