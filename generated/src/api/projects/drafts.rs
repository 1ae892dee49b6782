// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `projects`: drafts.

use octoforge_runtime::{Extra, Parts};

/// Create draft item for organization owned project.
///
/// Create draft issue item for the specified organization owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/drafts#create-draft-item-for-organization-owned-project>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
///
/// `POST /orgs/{org}/projectsV2/{project_number}/drafts`
///
/// - 201: [`ProjectsV2ItemSimple`](crate::models::ProjectsV2ItemSimple)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_draft_item_for_org(
    org: impl Into<String>,
    project_number: i64,
    title: impl Into<String>,
) -> CreateDraftItemForOrg {
    CreateDraftItemForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number),
        body: CreateDraftItemForOrgBody::new(title),
    }
}

/// The request of [`create_draft_item_for_org`](create_draft_item_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDraftItemForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateDraftItemForOrgBody,
}

impl CreateDraftItemForOrg {
    /// The body content of the draft issue item to create in the project.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1drafts/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDraftItemForOrgBody {
    /// The title of the draft issue item to create in the project.
    pub title: String,
    /// The body content of the draft issue item to create in the project.
    pub body: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateDraftItemForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.title = title.into();
        new
    }
}

/// Create draft item for user owned project.
///
/// Create draft issue item for the specified user owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/drafts#create-draft-item-for-user-owned-project>).
///
/// - `user_id`: The unique identifier of the user.
/// - `project_number`: The project's number.
///
/// `POST /user/{user_id}/projectsV2/{project_number}/drafts`
///
/// - 201: [`ProjectsV2ItemSimple`](crate::models::ProjectsV2ItemSimple)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_draft_item_for_authenticated_user(
    user_id: impl Into<String>,
    project_number: i64,
    title: impl Into<String>,
) -> CreateDraftItemForAuthenticatedUser {
    CreateDraftItemForAuthenticatedUser {
        parts: Parts::new().path(&user_id.into()).path(&project_number),
        body: CreateDraftItemForOrgBody::new(title),
    }
}

/// The request of [`create_draft_item_for_authenticated_user`](create_draft_item_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDraftItemForAuthenticatedUser {
    pub(crate) parts: Parts,
    pub(crate) body: CreateDraftItemForOrgBody,
}

impl CreateDraftItemForAuthenticatedUser {
    /// The body content of the draft issue item to create in the project.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }
}
