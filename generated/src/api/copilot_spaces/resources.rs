// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot_spaces`: resources.

use octoforge_runtime::{Extra, Map, Parts, Value};
use crate::models;

/// List resources for an organization Copilot Space.
///
/// Lists all resources attached to a specific Copilot Space owned by an organization.
/// The authenticated user must have appropriate permissions to view the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#list-resources-for-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `GET /orgs/{org}/copilot-spaces/{space_number}/resources`
///
/// - 200: [`ListResourcesForOrgResponse`](crate::copilot_spaces::ListResourcesForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_resources_for_org(
    org: impl Into<String>,
    space_number: i64,
) -> ListResourcesForOrg {
    ListResourcesForOrg {
        parts: Parts::new().path(&org.into()).path(&space_number),
    }
}

/// The request of [`list_resources_for_org`](list_resources_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourcesForOrg {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}~1resources/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListResourcesForOrgResponse {
    /// The list of resources attached to this Copilot Space.
    pub resources: Vec<models::CopilotSpaceResource>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a resource for an organization Copilot Space.
///
/// Creates a new resource in a specific Copilot Space owned by an organization.
/// The authenticated user must have write permissions on the space.
///
/// The following resource types are supported: `repository`, `github_file`, `free_text`, `github_issue`, `github_pull_request`.
/// The `uploaded_text_file` and `media_content` types are not supported via this endpoint.
///
/// For `github_file` resources, if a resource with the same repository, file path, and SHA already exists, the existing resource is returned with a `200` status.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space, including the resource being created.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#create-a-resource-for-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `POST /orgs/{org}/copilot-spaces/{space_number}/resources`
///
/// - 200: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 201: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_resource_for_org(
    org: impl Into<String>,
    space_number: i64,
    resource_type: impl Into<ResourceType>,
    metadata: impl Into<Map<Value>>,
) -> CreateResourceForOrg {
    CreateResourceForOrg {
        parts: Parts::new().path(&org.into()).path(&space_number),
        body: CreateResourceForOrgBody::new(resource_type, metadata),
    }
}

/// The request of [`create_resource_for_org`](create_resource_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateResourceForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateResourceForOrgBody,
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}~1resources/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateResourceForOrgBody {
    /// The type of resource to create.
    pub resource_type: ResourceType,
    /// Resource-specific metadata.
    pub metadata: Map<Value>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateResourceForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        resource_type: impl Into<ResourceType>,
        metadata: impl Into<Map<Value>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.resource_type = resource_type.into();
        new.metadata = metadata.into();
        new
    }
}

/// The type of resource to create.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceType {
    /// `repository`
    Repository,
    /// `github_file`
    GithubFile,
    /// `free_text`
    FreeText,
    /// `github_issue`
    GithubIssue,
    /// `github_pull_request`
    GithubPullRequest,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a resource for an organization Copilot Space.
///
/// Gets a specific resource attached to a Copilot Space owned by an organization.
/// The authenticated user must have appropriate permissions to view the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#get-a-resource-for-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `space_resource_id`: The unique identifier of the resource.
///
/// `GET /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}`
///
/// - 200: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_resource_for_org(
    org: impl Into<String>,
    space_number: i64,
    space_resource_id: i64,
) -> GetResourceForOrg {
    GetResourceForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&space_number)
            .path(&space_resource_id),
    }
}

/// The request of [`get_resource_for_org`](get_resource_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResourceForOrg {
    pub(crate) parts: Parts,
}

/// Set a resource for an organization Copilot Space.
///
/// Updates the metadata of a resource in a specific Copilot Space owned by an organization.
/// The authenticated user must have write permissions on the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space, including the resource being updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#set-a-resource-for-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `space_resource_id`: The unique identifier of the resource.
///
/// `PUT /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}`
///
/// - 200: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_resource_for_org(
    org: impl Into<String>,
    space_number: i64,
    space_resource_id: i64,
) -> UpdateResourceForOrg {
    UpdateResourceForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&space_number)
            .path(&space_resource_id),
        body: UpdateResourceForOrgBody::default(),
    }
}

/// The request of [`update_resource_for_org`](update_resource_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResourceForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateResourceForOrgBody,
}

impl UpdateResourceForOrg {
    /// Updated resource-specific metadata.
    pub fn metadata(mut self, metadata: impl Into<Map<Value>>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}~1resources~1{space_resource_id}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateResourceForOrgBody {
    /// Updated resource-specific metadata.
    pub metadata: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateResourceForOrgBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete a resource from an organization Copilot Space.
///
/// Deletes a resource from a specific Copilot Space owned by an organization.
/// The authenticated user must have write permissions on the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#delete-a-resource-from-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `space_resource_id`: The unique identifier of the resource.
///
/// `DELETE /orgs/{org}/copilot-spaces/{space_number}/resources/{space_resource_id}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_resource_for_org(
    org: impl Into<String>,
    space_number: i64,
    space_resource_id: i64,
) -> DeleteResourceForOrg {
    DeleteResourceForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&space_number)
            .path(&space_resource_id),
    }
}

/// The request of [`delete_resource_for_org`](delete_resource_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteResourceForOrg {
    pub(crate) parts: Parts,
}

/// List resources for a Copilot Space for a user.
///
/// Lists all resources attached to a specific Copilot Space owned by a user.
/// The authenticated user must have appropriate permissions to view the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#list-resources-for-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `GET /users/{username}/copilot-spaces/{space_number}/resources`
///
/// - 200: [`ListResourcesForOrgResponse`](crate::copilot_spaces::ListResourcesForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_resources_for_user(
    username: impl Into<String>,
    space_number: i64,
) -> ListResourcesForUser {
    ListResourcesForUser {
        parts: Parts::new().path(&username.into()).path(&space_number),
    }
}

/// The request of [`list_resources_for_user`](list_resources_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListResourcesForUser {
    pub(crate) parts: Parts,
}

/// Create a resource for a Copilot Space for a user.
///
/// Creates a new resource in a specific Copilot Space owned by a user.
/// The authenticated user must have write permissions on the space.
///
/// The following resource types are supported: `repository`, `github_file`, `free_text`, `github_issue`, `github_pull_request`.
/// The `uploaded_text_file` and `media_content` types are not supported via this endpoint.
///
/// For `github_file` resources, if a resource with the same repository, file path, and SHA already exists, the existing resource is returned with a `200` status.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#create-a-resource-for-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `POST /users/{username}/copilot-spaces/{space_number}/resources`
///
/// - 200: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 201: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_resource_for_user(
    username: impl Into<String>,
    space_number: i64,
    resource_type: impl Into<ResourceType>,
    metadata: impl Into<Map<Value>>,
) -> CreateResourceForUser {
    CreateResourceForUser {
        parts: Parts::new().path(&username.into()).path(&space_number),
        body: CreateResourceForOrgBody::new(resource_type, metadata),
    }
}

/// The request of [`create_resource_for_user`](create_resource_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateResourceForUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateResourceForOrgBody,
}

/// Get a resource for a Copilot Space for a user.
///
/// Gets a specific resource attached to a Copilot Space owned by a user.
/// The authenticated user must have appropriate permissions to view the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#get-a-resource-for-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `space_resource_id`: The unique identifier of the resource.
///
/// `GET /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}`
///
/// - 200: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_resource_for_user(
    username: impl Into<String>,
    space_number: i64,
    space_resource_id: i64,
) -> GetResourceForUser {
    GetResourceForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&space_number)
            .path(&space_resource_id),
    }
}

/// The request of [`get_resource_for_user`](get_resource_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResourceForUser {
    pub(crate) parts: Parts,
}

/// Set a resource for a Copilot Space for a user.
///
/// Updates the metadata of a resource in a specific Copilot Space owned by a user.
/// The authenticated user must have write permissions on the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#set-a-resource-for-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `space_resource_id`: The unique identifier of the resource.
///
/// `PUT /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}`
///
/// - 200: [`CopilotSpaceResource`](crate::models::CopilotSpaceResource)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_resource_for_user(
    username: impl Into<String>,
    space_number: i64,
    space_resource_id: i64,
) -> UpdateResourceForUser {
    UpdateResourceForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&space_number)
            .path(&space_resource_id),
        body: UpdateResourceForOrgBody::default(),
    }
}

/// The request of [`update_resource_for_user`](update_resource_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResourceForUser {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateResourceForOrgBody,
}

impl UpdateResourceForUser {
    /// Updated resource-specific metadata.
    pub fn metadata(mut self, metadata: impl Into<Map<Value>>) -> Self {
        self.body.metadata = Some(metadata.into());
        self
    }
}

/// Delete a resource from a Copilot Space for a user.
///
/// Deletes a resource from a specific Copilot Space owned by a user.
/// The authenticated user must have write permissions on the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/resources#delete-a-resource-from-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `space_resource_id`: The unique identifier of the resource.
///
/// `DELETE /users/{username}/copilot-spaces/{space_number}/resources/{space_resource_id}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_resource_for_user(
    username: impl Into<String>,
    space_number: i64,
    space_resource_id: i64,
) -> DeleteResourceForUser {
    DeleteResourceForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&space_number)
            .path(&space_resource_id),
    }
}

/// The request of [`delete_resource_for_user`](delete_resource_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteResourceForUser {
    pub(crate) parts: Parts,
}
