// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot_spaces`: copilot spaces.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List organization Copilot Spaces.
///
/// Lists Copilot Spaces owned by an organization. The authenticated user must have read access to the organization's Copilot Spaces.
///
/// Only Spaces that are readable by the authenticated user are returned. This includes public Spaces and internal Spaces if the user is a member of the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in a space; spaces with inaccessible resources are omitted from the response.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#list-organization-copilot-spaces>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot-spaces`
///
/// - 200: [`ListForOrgResponse`](crate::copilot_spaces::ListForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForOrg::pages), [`items`](ListForOrg::items).
pub fn list_for_org(org: impl Into<String>) -> ListForOrg {
    ListForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_for_org`](list_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForOrg {
    pub(crate) parts: Parts,
}

impl ListForOrg {
    /// The number of results per page (max 100).
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListForOrgResponse {
    /// The list of Copilot Spaces on this page of results.
    pub spaces: Vec<models::CopilotSpace>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create an organization Copilot Space.
///
/// Creates a new Copilot Space owned by an organization. The authenticated user must have permissions to create spaces in the organization.
///
/// Organization members with appropriate permissions can create Copilot Spaces to be shared within their organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by the submitted resources.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#create-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/copilot-spaces`
///
/// - 201: [`CopilotSpace`](crate::models::CopilotSpace)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_org(org: impl Into<String>, name: impl Into<String>) -> CreateForOrg {
    CreateForOrg {
        parts: Parts::new().path(&org.into()),
        body: CreateForOrgBody::new(name),
    }
}

/// The request of [`create_for_org`](create_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForOrgBody,
}

impl CreateForOrg {
    /// A description of the Copilot Space.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// General instructions for the Copilot Space.
    pub fn general_instructions(
        mut self,
        general_instructions: impl Into<String>,
    ) -> Self {
        self.body.general_instructions = Some(general_instructions.into());
        self
    }

    /// The base role that determines default permissions for organization members.
    /// - `no_access`: No default access (default)
    /// - `reader`: Organization members can read the space
    /// - `writer`: Organization members can read and edit the space
    /// - `admin`: Organization members have full admin access to the space
    pub fn base_role(mut self, base_role: impl Into<models::BaseRole>) -> Self {
        self.body.base_role = Some(base_role.into());
        self
    }

    /// Resources to attach to the space.
    pub fn resources_attributes(
        mut self,
        resources_attributes: impl IntoIterator<Item = impl Into<ResourcesAttribute>>,
    ) -> Self {
        self.body.resources_attributes = Some(
            resources_attributes.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForOrgBody {
    /// The name of the Copilot Space.
    pub name: String,
    /// A description of the Copilot Space.
    pub description: Option<String>,
    /// General instructions for the Copilot Space.
    pub general_instructions: Option<String>,
    /// The base role that determines default permissions for organization members.
    /// - `no_access`: No default access (default)
    /// - `reader`: Organization members can read the space
    /// - `writer`: Organization members can read and edit the space
    /// - `admin`: Organization members have full admin access to the space
    pub base_role: Option<models::BaseRole>,
    /// Resources to attach to the space.
    pub resources_attributes: Option<Vec<ResourcesAttribute>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces/post/requestBody/content/application~1json/schema/properties/resources_attributes/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourcesAttribute {
    /// The type of resource.
    pub resource_type: Option<models::ResourceType>,
    /// Metadata specific to the resource type.
    pub metadata: Option<Metadata>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ResourcesAttribute {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Metadata specific to the resource type.
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// Repository ID for repository or file resources.
    pub repository_id: Option<i64>,
    /// File path for file resources.
    pub file_path: Option<String>,
    /// Text content for free text resources.
    pub text: Option<String>,
    /// Name for the resource.
    pub name: Option<String>,
    /// Issue or PR number.
    pub number: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for Metadata {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get an organization Copilot Space.
///
/// Gets details about a specific Copilot Space owned by an organization. The authenticated user must have read access to the Space.
///
/// Internal Spaces require the authenticated user to be a member of the organization or have been granted read permissions.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#get-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `GET /orgs/{org}/copilot-spaces/{space_number}`
///
/// - 200: [`CopilotSpace`](crate::models::CopilotSpace)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_for_org(org: impl Into<String>, space_number: i64) -> GetForOrg {
    GetForOrg {
        parts: Parts::new().path(&org.into()).path(&space_number),
    }
}

/// The request of [`get_for_org`](get_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForOrg {
    pub(crate) parts: Parts,
}

/// Set an organization Copilot Space.
///
/// Updates a Copilot Space owned by an organization. The authenticated user must have permissions to update spaces in the organization.
///
/// Organization members with appropriate permissions can update Copilot Spaces owned by their organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space, including any being added or updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#set-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `PUT /orgs/{org}/copilot-spaces/{space_number}`
///
/// - 200: [`CopilotSpace`](crate::models::CopilotSpace)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_for_org(org: impl Into<String>, space_number: i64) -> UpdateForOrg {
    UpdateForOrg {
        parts: Parts::new().path(&org.into()).path(&space_number),
        body: UpdateForOrgBody::default(),
    }
}

/// The request of [`update_for_org`](update_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateForOrgBody,
}

impl UpdateForOrg {
    /// The name of the Copilot Space.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// A description of the Copilot Space.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// General instructions for the Copilot Space.
    pub fn general_instructions(
        mut self,
        general_instructions: impl Into<String>,
    ) -> Self {
        self.body.general_instructions = Some(general_instructions.into());
        self
    }

    /// The base role that determines default permissions for organization members. Changing this field requires admin permissions.
    /// - `no_access`: No default access (default)
    /// - `reader`: Organization members can read the space
    /// - `writer`: Organization members can read and edit the space
    /// - `admin`: Organization members have full admin access to the space
    pub fn base_role(mut self, base_role: impl Into<models::BaseRole>) -> Self {
        self.body.base_role = Some(base_role.into());
        self
    }

    /// Resources to attach to the space.
    pub fn resources_attributes(
        mut self,
        resources_attributes: impl IntoIterator<Item = impl Into<ResourcesAttribute>>,
    ) -> Self {
        self.body.resources_attributes = Some(
            resources_attributes.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateForOrgBody {
    /// The name of the Copilot Space.
    pub name: Option<String>,
    /// A description of the Copilot Space.
    pub description: Option<String>,
    /// General instructions for the Copilot Space.
    pub general_instructions: Option<String>,
    /// The base role that determines default permissions for organization members. Changing this field requires admin permissions.
    /// - `no_access`: No default access (default)
    /// - `reader`: Organization members can read the space
    /// - `writer`: Organization members can read and edit the space
    /// - `admin`: Organization members have full admin access to the space
    pub base_role: Option<models::BaseRole>,
    /// Resources to attach to the space.
    pub resources_attributes: Option<Vec<ResourcesAttribute>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateForOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete an organization Copilot Space.
///
/// Deletes a Copilot Space owned by an organization. The authenticated user must have permissions to delete spaces in the organization.
///
/// **Warning:** This action is permanent and cannot be undone. Deleting a Copilot Space will remove all associated resources and configurations.
///
/// Organization members with appropriate permissions can delete Copilot Spaces owned by their organization.
///
/// OAuth app tokens and personal access tokens (classic) need both the `read:org` and `repo` scopes to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#delete-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `DELETE /orgs/{org}/copilot-spaces/{space_number}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn delete_for_org(org: impl Into<String>, space_number: i64) -> DeleteForOrg {
    DeleteForOrg {
        parts: Parts::new().path(&org.into()).path(&space_number),
    }
}

/// The request of [`delete_for_org`](delete_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForOrg {
    pub(crate) parts: Parts,
}

/// List Copilot Spaces for a user.
///
/// Lists Copilot Spaces owned by a user. The authenticated user must have read access to the user's Copilot Spaces.
///
/// Only Spaces that are readable by the authenticated user are returned. This includes the user's own spaces, and public user spaces when accessing another user's spaces.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#list-copilot-spaces-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/copilot-spaces`
///
/// - 200: [`ListForOrgResponse`](crate::copilot_spaces::ListForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForUser::pages), [`items`](ListForUser::items).
pub fn list_for_user(username: impl Into<String>) -> ListForUser {
    ListForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_for_user`](list_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForUser {
    pub(crate) parts: Parts,
}

impl ListForUser {
    /// The number of results per page (max 100).
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}

/// Create a Copilot Space for a user.
///
/// Creates a new Copilot Space owned by a user. Only the authenticated user can create spaces for their own account.
///
/// Users can create personal Copilot Spaces for their individual use.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#create-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `POST /users/{username}/copilot-spaces`
///
/// - 201: [`CopilotSpace`](crate::models::CopilotSpace)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_user(
    username: impl Into<String>,
    name: impl Into<String>,
) -> CreateForUser {
    CreateForUser {
        parts: Parts::new().path(&username.into()),
        body: CreateForUserBody::new(name),
    }
}

/// The request of [`create_for_user`](create_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForUserBody,
}

impl CreateForUser {
    /// A description of the Copilot Space.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// General instructions for the Copilot Space.
    pub fn general_instructions(
        mut self,
        general_instructions: impl Into<String>,
    ) -> Self {
        self.body.general_instructions = Some(general_instructions.into());
        self
    }

    /// The base role that determines default permissions for the space.
    /// - `no_access`: No default access (default)
    /// - `reader`: Makes the space publicly readable Note: User spaces do not support writer or admin base roles.
    pub fn base_role(mut self, base_role: impl Into<BaseRole>) -> Self {
        self.body.base_role = Some(base_role.into());
        self
    }

    /// Resources to attach to the space.
    pub fn resources_attributes(
        mut self,
        resources_attributes: impl IntoIterator<Item = impl Into<ResourcesAttribute>>,
    ) -> Self {
        self.body.resources_attributes = Some(
            resources_attributes.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1users~1{username}~1copilot-spaces/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForUserBody {
    /// The name of the Copilot Space.
    pub name: String,
    /// A description of the Copilot Space.
    pub description: Option<String>,
    /// General instructions for the Copilot Space.
    pub general_instructions: Option<String>,
    /// The base role that determines default permissions for the space.
    /// - `no_access`: No default access (default)
    /// - `reader`: Makes the space publicly readable Note: User spaces do not support writer or admin base roles.
    pub base_role: Option<BaseRole>,
    /// Resources to attach to the space.
    pub resources_attributes: Option<Vec<ResourcesAttribute>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// The base role that determines default permissions for the space.
/// - `no_access`: No default access (default)
/// - `reader`: Makes the space publicly readable Note: User spaces do not support writer or admin base roles.
#[derive(Clone)]
#[non_exhaustive]
pub enum BaseRole {
    /// `reader`
    Reader,
    /// `no_access`
    NoAccess,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a Copilot Space for a user.
///
/// Gets details about a specific Copilot Space owned by a user. The authenticated user must have read access to the Space.
///
/// Private user spaces require the authenticated user to be the owner of the space.
/// Public user spaces are accessible to any authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#get-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `GET /users/{username}/copilot-spaces/{space_number}`
///
/// - 200: [`CopilotSpace`](crate::models::CopilotSpace)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_for_user(username: impl Into<String>, space_number: i64) -> GetForUser {
    GetForUser {
        parts: Parts::new().path(&username.into()).path(&space_number),
    }
}

/// The request of [`get_for_user`](get_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForUser {
    pub(crate) parts: Parts,
}

/// Set a Copilot Space for a user.
///
/// Updates a Copilot Space owned by a user. Only the authenticated user can update spaces for their own account.
///
/// Users can update their personal Copilot Spaces.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#set-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `PUT /users/{username}/copilot-spaces/{space_number}`
///
/// - 200: [`CopilotSpace`](crate::models::CopilotSpace)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_for_user(username: impl Into<String>, space_number: i64) -> UpdateForUser {
    UpdateForUser {
        parts: Parts::new().path(&username.into()).path(&space_number),
        body: UpdateForUserBody::default(),
    }
}

/// The request of [`update_for_user`](update_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateForUser {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateForUserBody,
}

impl UpdateForUser {
    /// The name of the Copilot Space.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// A description of the Copilot Space.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// General instructions for the Copilot Space.
    pub fn general_instructions(
        mut self,
        general_instructions: impl Into<String>,
    ) -> Self {
        self.body.general_instructions = Some(general_instructions.into());
        self
    }

    /// The base role that determines default permissions for the space. Changing this field requires admin permissions.
    /// - `no_access`: No default access (default)
    /// - `reader`: Makes the space publicly readable Note: User spaces do not support writer or admin base roles.
    pub fn base_role(mut self, base_role: impl Into<BaseRole>) -> Self {
        self.body.base_role = Some(base_role.into());
        self
    }

    /// Resources to attach to the space.
    pub fn resources_attributes(
        mut self,
        resources_attributes: impl IntoIterator<Item = impl Into<ResourcesAttribute>>,
    ) -> Self {
        self.body.resources_attributes = Some(
            resources_attributes.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1users~1{username}~1copilot-spaces~1{space_number}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateForUserBody {
    /// The name of the Copilot Space.
    pub name: Option<String>,
    /// A description of the Copilot Space.
    pub description: Option<String>,
    /// General instructions for the Copilot Space.
    pub general_instructions: Option<String>,
    /// The base role that determines default permissions for the space. Changing this field requires admin permissions.
    /// - `no_access`: No default access (default)
    /// - `reader`: Makes the space publicly readable Note: User spaces do not support writer or admin base roles.
    pub base_role: Option<BaseRole>,
    /// Resources to attach to the space.
    pub resources_attributes: Option<Vec<ResourcesAttribute>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateForUserBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete a Copilot Space for a user.
///
/// Deletes a Copilot Space owned by a user. The authenticated user must be the owner of the space.
///
/// **Warning:** This action is permanent and cannot be undone. Deleting a space will remove all associated resources and configurations.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/copilot-spaces#delete-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `DELETE /users/{username}/copilot-spaces/{space_number}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn delete_for_user(username: impl Into<String>, space_number: i64) -> DeleteForUser {
    DeleteForUser {
        parts: Parts::new().path(&username.into()).path(&space_number),
    }
}

/// The request of [`delete_for_user`](delete_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForUser {
    pub(crate) parts: Parts,
}
