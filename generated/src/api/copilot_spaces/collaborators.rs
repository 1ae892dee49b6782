// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot_spaces`: collaborators.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List collaborators for an organization Copilot Space.
///
/// Lists all collaborators for a specific Copilot Space owned by an organization. The authenticated user must have appropriate permissions to view collaborators.
///
/// Each collaborator entry specifies which user or team has access to the space and at what level (reader, writer, or admin). The space owner (organization) is excluded from this list.
///
/// **Note:** Team collaborators listed here are teams that are defined in the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#list-collaborators-for-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `GET /orgs/{org}/copilot-spaces/{space_number}/collaborators`
///
/// - 200: [`ListCollaboratorsForOrgResponse`](crate::copilot_spaces::ListCollaboratorsForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_collaborators_for_org(
    org: impl Into<String>,
    space_number: i64,
) -> ListCollaboratorsForOrg {
    ListCollaboratorsForOrg {
        parts: Parts::new().path(&org.into()).path(&space_number),
    }
}

/// The request of [`list_collaborators_for_org`](list_collaborators_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollaboratorsForOrg {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}~1collaborators/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCollaboratorsForOrgResponse {
    /// The list of collaborators for this Copilot Space.
    pub collaborators: Vec<models::CopilotSpaceCollaborator>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Add a collaborator to an organization Copilot Space.
///
/// Adds a collaborator (user or team) to a specific Copilot Space owned by an organization. The authenticated user must have appropriate permissions to manage collaborators.
///
/// **Note:** When adding users as collaborators, they must already be members of the organization.
/// When adding teams as collaborators, they must be defined in the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#add-a-collaborator-to-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `POST /orgs/{org}/copilot-spaces/{space_number}/collaborators`
///
/// - 201: [`CopilotSpaceCollaborator`](crate::models::CopilotSpaceCollaborator)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_collaborator_for_org(
    org: impl Into<String>,
    space_number: i64,
    actor_type: impl Into<models::DeploymentReviewerType>,
    actor_identifier: impl Into<String>,
    role: impl Into<models::ReaderWriterAdmin>,
) -> AddCollaboratorForOrg {
    AddCollaboratorForOrg {
        parts: Parts::new().path(&org.into()).path(&space_number),
        body: AddCollaboratorForOrgBody::new(actor_type, actor_identifier, role),
    }
}

/// The request of [`add_collaborator_for_org`](add_collaborator_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCollaboratorForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: AddCollaboratorForOrgBody,
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}~1collaborators/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddCollaboratorForOrgBody {
    /// The type of actor (user or team).
    pub actor_type: models::DeploymentReviewerType,
    /// The username (for users) or team slug (for teams). The numeric ID of a user or team is also accepted.
    pub actor_identifier: String,
    /// The role to grant to the collaborator.
    pub role: models::ReaderWriterAdmin,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddCollaboratorForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        actor_type: impl Into<models::DeploymentReviewerType>,
        actor_identifier: impl Into<String>,
        role: impl Into<models::ReaderWriterAdmin>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.actor_type = actor_type.into();
        new.actor_identifier = actor_identifier.into();
        new.role = role.into();
        new
    }
}

/// Set a collaborator role for an organization Copilot Space.
///
/// Updates the role of a collaborator for a specific Copilot Space owned by an organization. The authenticated user must have appropriate permissions to manage collaborators.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#set-a-collaborator-role-for-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `actor_type`: The type of actor (user or team).
/// - `actor_identifier`: The username (for users) or team slug (for teams). The numeric ID of a user or team is also accepted.
///
/// `PUT /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}`
///
/// - 200: [`CopilotSpaceCollaborator`](crate::models::CopilotSpaceCollaborator)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_collaborator_for_org(
    org: impl Into<String>,
    space_number: i64,
    actor_type: impl Into<models::DeploymentReviewerType>,
    actor_identifier: impl Into<String>,
    role: impl Into<models::BaseRole>,
) -> UpdateCollaboratorForOrg {
    UpdateCollaboratorForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&space_number)
            .path(&actor_type.into())
            .path(&actor_identifier.into()),
        body: UpdateCollaboratorForOrgBody::new(role),
    }
}

/// The request of [`update_collaborator_for_org`](update_collaborator_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCollaboratorForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateCollaboratorForOrgBody,
}

/// Described at `/paths/~1orgs~1{org}~1copilot-spaces~1{space_number}~1collaborators~1{actor_type}~1{actor_identifier}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateCollaboratorForOrgBody {
    /// The new role to grant to the collaborator. Use `no_access` to remove the collaborator.
    pub role: models::BaseRole,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateCollaboratorForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(role: impl Into<models::BaseRole>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.role = role.into();
        new
    }
}

/// Remove a collaborator from an organization Copilot Space.
///
/// Removes a collaborator from a specific Copilot Space owned by an organization. The authenticated user must have appropriate permissions to manage collaborators.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Fine-grained tokens and GitHub App user access tokens must have been granted access to the organization that owns the space. They must also have been granted access to every repository referenced by resources in the space.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#remove-a-collaborator-from-an-organization-copilot-space>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `actor_type`: The type of actor (user or team).
/// - `actor_identifier`: The username (for users) or team slug (for teams). The numeric ID of a user or team is also accepted.
///
/// `DELETE /orgs/{org}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_collaborator_for_org(
    org: impl Into<String>,
    space_number: i64,
    actor_type: impl Into<models::DeploymentReviewerType>,
    actor_identifier: impl Into<String>,
) -> RemoveCollaboratorForOrg {
    RemoveCollaboratorForOrg {
        parts: Parts::new()
            .path(&org.into())
            .path(&space_number)
            .path(&actor_type.into())
            .path(&actor_identifier.into()),
    }
}

/// The request of [`remove_collaborator_for_org`](remove_collaborator_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveCollaboratorForOrg {
    pub(crate) parts: Parts,
}

/// List collaborators for a Copilot Space for a user.
///
/// Lists all collaborators for a specific Copilot Space owned by a user. The authenticated user must be the owner of the space or have admin access to the space.
///
/// Each collaborator entry specifies which user has access to the space and at what level (reader, writer, or admin). The space owner is excluded from this list.
///
/// Team collaborators are not supported for user-owned Copilot Spaces.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#list-collaborators-for-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `GET /users/{username}/copilot-spaces/{space_number}/collaborators`
///
/// - 200: [`ListCollaboratorsForOrgResponse`](crate::copilot_spaces::ListCollaboratorsForOrgResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_collaborators_for_user(
    username: impl Into<String>,
    space_number: i64,
) -> ListCollaboratorsForUser {
    ListCollaboratorsForUser {
        parts: Parts::new().path(&username.into()).path(&space_number),
    }
}

/// The request of [`list_collaborators_for_user`](list_collaborators_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCollaboratorsForUser {
    pub(crate) parts: Parts,
}

/// Add a collaborator to a Copilot Space for a user.
///
/// Adds a collaborator to a specific Copilot Space owned by a user. The authenticated user must be the owner of the space or have admin access to the space.
///
/// Team collaborators are not supported for user-owned Copilot Spaces.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#add-a-collaborator-to-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
///
/// `POST /users/{username}/copilot-spaces/{space_number}/collaborators`
///
/// - 201: [`CopilotSpaceCollaborator`](crate::models::CopilotSpaceCollaborator)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_collaborator_for_user(
    username: impl Into<String>,
    space_number: i64,
    actor_type: impl Into<models::DeploymentReviewerType>,
    actor_identifier: impl Into<String>,
    role: impl Into<models::ReaderWriterAdmin>,
) -> AddCollaboratorForUser {
    AddCollaboratorForUser {
        parts: Parts::new().path(&username.into()).path(&space_number),
        body: AddCollaboratorForOrgBody::new(actor_type, actor_identifier, role),
    }
}

/// The request of [`add_collaborator_for_user`](add_collaborator_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCollaboratorForUser {
    pub(crate) parts: Parts,
    pub(crate) body: AddCollaboratorForOrgBody,
}

/// Set a collaborator role for a Copilot Space for a user.
///
/// Updates the role of a collaborator for a specific Copilot Space owned by a user. The authenticated user must be the owner of the space or have admin access to the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#set-a-collaborator-role-for-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `actor_type`: The type of actor (must be `User` for user-owned spaces; `Team` will be rejected).
/// - `actor_identifier`: The username of the collaborator. The numeric user ID is also accepted.
///
/// `PUT /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}`
///
/// - 200: [`CopilotSpaceCollaborator`](crate::models::CopilotSpaceCollaborator)
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_collaborator_for_user(
    username: impl Into<String>,
    space_number: i64,
    actor_type: impl Into<models::DeploymentReviewerType>,
    actor_identifier: impl Into<String>,
    role: impl Into<models::BaseRole>,
) -> UpdateCollaboratorForUser {
    UpdateCollaboratorForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&space_number)
            .path(&actor_type.into())
            .path(&actor_identifier.into()),
        body: UpdateCollaboratorForOrgBody::new(role),
    }
}

/// The request of [`update_collaborator_for_user`](update_collaborator_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCollaboratorForUser {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateCollaboratorForOrgBody,
}

/// Remove a collaborator from a Copilot Space for a user.
///
/// Removes a collaborator from a specific Copilot Space owned by a user. The authenticated user must be the owner of the space or have admin access to the space.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot-spaces/collaborators#remove-a-collaborator-from-a-copilot-space-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `space_number`: The unique identifier of the Copilot Space.
/// - `actor_type`: The type of actor (must be `User` for user-owned spaces; `Team` will be rejected).
/// - `actor_identifier`: The username of the collaborator. The numeric user ID is also accepted.
///
/// `DELETE /users/{username}/copilot-spaces/{space_number}/collaborators/{actor_type}/{actor_identifier}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_collaborator_for_user(
    username: impl Into<String>,
    space_number: i64,
    actor_type: impl Into<models::DeploymentReviewerType>,
    actor_identifier: impl Into<String>,
) -> RemoveCollaboratorForUser {
    RemoveCollaboratorForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&space_number)
            .path(&actor_type.into())
            .path(&actor_identifier.into()),
    }
}

/// The request of [`remove_collaborator_for_user`](remove_collaborator_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveCollaboratorForUser {
    pub(crate) parts: Parts,
}
