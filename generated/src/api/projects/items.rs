// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `projects`: items.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List items for an organization owned project.
///
/// List all items for a specific organization-owned project accessible by the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#list-items-for-an-organization-owned-project>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
///
/// `GET /orgs/{org}/projectsV2/{project_number}/items`
///
/// - 200: a list of [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListItemsForOrg::pages), [`items`](ListItemsForOrg::items).
pub fn list_items_for_org(
    org: impl Into<String>,
    project_number: i64,
) -> ListItemsForOrg {
    ListItemsForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number),
    }
}

/// The request of [`list_items_for_org`](list_items_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListItemsForOrg {
    pub(crate) parts: Parts,
}

impl ListItemsForOrg {
    /// Search query to filter items, see [Filtering projects](https://docs.github.com/issues/planning-and-tracking-with-projects/customizing-views-in-your-project/filtering-projects) for more information.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.parts.query("q", &q.into());
        self
    }

    /// Limit results to specific fields, by their IDs. If not specified, the title field will be returned.
    ///
    /// Example: `fields[]=123&fields[]=456&fields[]=789` or `fields=123,456,789`
    pub fn fields(mut self, fields: impl Into<models::Fields>) -> Self {
        self.parts.query("fields", &fields.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Add item to organization owned project.
///
/// Add an issue or pull request item to the specified organization owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#add-item-to-organization-owned-project>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
///
/// `POST /orgs/{org}/projectsV2/{project_number}/items`
///
/// - 201: [`ProjectsV2ItemSimple`](crate::models::ProjectsV2ItemSimple)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn add_item_for_org(
    org: impl Into<String>,
    project_number: i64,
    r#type: impl Into<IssuePullRequest>,
) -> AddItemForOrg {
    AddItemForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number),
        body: AddItemForOrgBody::new(r#type),
    }
}

/// The request of [`add_item_for_org`](add_item_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddItemForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: AddItemForOrgBody,
}

impl AddItemForOrg {
    /// The unique identifier of the issue or pull request to add to the project.
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.body.id = Some(id);
        self
    }

    /// The repository owner login.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.body.owner = Some(owner.into());
        self
    }

    /// The repository name.
    pub fn repo(mut self, repo: impl Into<String>) -> Self {
        self.body.repo = Some(repo.into());
        self
    }

    /// The issue or pull request number.
    #[inline]
    pub fn number(mut self, number: i64) -> Self {
        self.body.number = Some(number);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1items/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddItemForOrgBody {
    /// The type of item to add to the project. Must be either Issue or PullRequest.
    pub r#type: IssuePullRequest,
    /// The unique identifier of the issue or pull request to add to the project.
    pub id: Option<i64>,
    /// The repository owner login.
    pub owner: Option<String>,
    /// The repository name.
    pub repo: Option<String>,
    /// The issue or pull request number.
    pub number: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddItemForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<IssuePullRequest>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// The type of item to add to the project. Must be either Issue or PullRequest.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssuePullRequest {
    /// `Issue`
    Issue,
    /// `PullRequest`
    PullRequest,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get an item for an organization owned project.
///
/// Get a specific item from an organization-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#get-an-item-for-an-organization-owned-project>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
/// - `item_id`: The unique identifier of the project item.
///
/// `GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}`
///
/// - 200: [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_org_item(
    org: impl Into<String>,
    project_number: i64,
    item_id: i64,
) -> GetOrgItem {
    GetOrgItem {
        parts: Parts::new().path(&org.into()).path(&project_number).path(&item_id),
    }
}

/// The request of [`get_org_item`](get_org_item()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgItem {
    pub(crate) parts: Parts,
}

impl GetOrgItem {
    /// Limit results to specific fields, by their IDs. If not specified, the title field will be returned.
    ///
    /// Example: fields\[]=123&fields\[]=456&fields\[]=789 or fields=123,456,789
    pub fn fields(mut self, fields: impl Into<models::Fields>) -> Self {
        self.parts.query("fields", &fields.into());
        self
    }
}

/// Delete project item for organization.
///
/// Delete a specific item from an organization-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#delete-project-item-for-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
/// - `item_id`: The unique identifier of the project item.
///
/// `DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_item_for_org(
    org: impl Into<String>,
    project_number: i64,
    item_id: i64,
) -> DeleteItemForOrg {
    DeleteItemForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number).path(&item_id),
    }
}

/// The request of [`delete_item_for_org`](delete_item_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteItemForOrg {
    pub(crate) parts: Parts,
}

/// Update project item for organization.
///
/// Update a specific item in an organization-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#update-project-item-for-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
/// - `item_id`: The unique identifier of the project item.
///
/// `PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}`
///
/// - 200: [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_item_for_org(
    org: impl Into<String>,
    project_number: i64,
    item_id: i64,
    fields: impl IntoIterator<Item = impl Into<Field>>,
) -> UpdateItemForOrg {
    UpdateItemForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number).path(&item_id),
        body: UpdateItemForOrgBody::new(fields),
    }
}

/// The request of [`update_item_for_org`](update_item_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateItemForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateItemForOrgBody,
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1items~1{item_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateItemForOrgBody {
    /// A list of field updates to apply.
    pub fields: Vec<Field>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateItemForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(fields: impl IntoIterator<Item = impl Into<Field>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.fields = fields.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1items~1{item_id}/patch/requestBody/content/application~1json/schema/properties/fields/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Field {
    /// The ID of the project field to update.
    pub id: i64,
    /// The new value for the field:
    /// - For text, number, and date fields, provide the new value directly.
    /// - For single select and iteration fields, provide the ID of the option or iteration.
    /// - To clear the field, set this to null.
    pub value: Option<models::WebhookConfigInsecureSsl>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Field {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        id: i64,
        value: impl Into<Option<models::WebhookConfigInsecureSsl>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.id = id;
        new.value = value.into();
        new
    }
}

/// List items for an organization project view.
///
/// List items in an organization project with the saved view's filter applied.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#list-items-for-an-organization-project-view>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
/// - `view_number`: The number that identifies the project view.
///
/// `GET /orgs/{org}/projectsV2/{project_number}/views/{view_number}/items`
///
/// - 200: a list of [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListViewItemsForOrg::pages), [`items`](ListViewItemsForOrg::items).
pub fn list_view_items_for_org(
    org: impl Into<String>,
    project_number: i64,
    view_number: i64,
) -> ListViewItemsForOrg {
    ListViewItemsForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number).path(&view_number),
    }
}

/// The request of [`list_view_items_for_org`](list_view_items_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListViewItemsForOrg {
    pub(crate) parts: Parts,
}

impl ListViewItemsForOrg {
    /// Limit results to specific fields, by their IDs. If not specified, the
    /// title field will be returned.
    ///
    /// Example: `fields[]=123&fields[]=456&fields[]=789` or `fields=123,456,789`
    pub fn fields(mut self, fields: impl Into<models::Fields>) -> Self {
        self.parts.query("fields", &fields.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// List items for a user owned project.
///
/// List all items for a specific user-owned project accessible by the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#list-items-for-a-user-owned-project>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
///
/// `GET /users/{username}/projectsV2/{project_number}/items`
///
/// - 200: a list of [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListItemsForUser::pages), [`items`](ListItemsForUser::items).
pub fn list_items_for_user(
    username: impl Into<String>,
    project_number: i64,
) -> ListItemsForUser {
    ListItemsForUser {
        parts: Parts::new().path(&username.into()).path(&project_number),
    }
}

/// The request of [`list_items_for_user`](list_items_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListItemsForUser {
    pub(crate) parts: Parts,
}

impl ListItemsForUser {
    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// Search query to filter items, see [Filtering projects](https://docs.github.com/issues/planning-and-tracking-with-projects/customizing-views-in-your-project/filtering-projects) for more information.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.parts.query("q", &q.into());
        self
    }

    /// Limit results to specific fields, by their IDs. If not specified, the title field will be returned.
    ///
    /// Example: `fields[]=123&fields[]=456&fields[]=789` or `fields=123,456,789`
    pub fn fields(mut self, fields: impl Into<models::Fields>) -> Self {
        self.parts.query("fields", &fields.into());
        self
    }
}

/// Add item to user owned project.
///
/// Add an issue or pull request item to the specified user owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#add-item-to-user-owned-project>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
///
/// `POST /users/{username}/projectsV2/{project_number}/items`
///
/// - 201: [`ProjectsV2ItemSimple`](crate::models::ProjectsV2ItemSimple)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn add_item_for_user(
    username: impl Into<String>,
    project_number: i64,
    r#type: impl Into<IssuePullRequest>,
) -> AddItemForUser {
    AddItemForUser {
        parts: Parts::new().path(&username.into()).path(&project_number),
        body: AddItemForOrgBody::new(r#type),
    }
}

/// The request of [`add_item_for_user`](add_item_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddItemForUser {
    pub(crate) parts: Parts,
    pub(crate) body: AddItemForOrgBody,
}

impl AddItemForUser {
    /// The unique identifier of the issue or pull request to add to the project.
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.body.id = Some(id);
        self
    }

    /// The repository owner login.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.body.owner = Some(owner.into());
        self
    }

    /// The repository name.
    pub fn repo(mut self, repo: impl Into<String>) -> Self {
        self.body.repo = Some(repo.into());
        self
    }

    /// The issue or pull request number.
    #[inline]
    pub fn number(mut self, number: i64) -> Self {
        self.body.number = Some(number);
        self
    }
}

/// Get an item for a user owned project.
///
/// Get a specific item from a user-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#get-an-item-for-a-user-owned-project>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
/// - `item_id`: The unique identifier of the project item.
///
/// `GET /users/{username}/projectsV2/{project_number}/items/{item_id}`
///
/// - 200: [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_user_item(
    username: impl Into<String>,
    project_number: i64,
    item_id: i64,
) -> GetUserItem {
    GetUserItem {
        parts: Parts::new().path(&username.into()).path(&project_number).path(&item_id),
    }
}

/// The request of [`get_user_item`](get_user_item()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserItem {
    pub(crate) parts: Parts,
}

impl GetUserItem {
    /// Limit results to specific fields, by their IDs. If not specified, the title field will be returned.
    ///
    /// Example: fields\[]=123&fields\[]=456&fields\[]=789 or fields=123,456,789
    pub fn fields(mut self, fields: impl Into<models::Fields>) -> Self {
        self.parts.query("fields", &fields.into());
        self
    }
}

/// Delete project item for user.
///
/// Delete a specific item from a user-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#delete-project-item-for-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
/// - `item_id`: The unique identifier of the project item.
///
/// `DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_item_for_user(
    username: impl Into<String>,
    project_number: i64,
    item_id: i64,
) -> DeleteItemForUser {
    DeleteItemForUser {
        parts: Parts::new().path(&username.into()).path(&project_number).path(&item_id),
    }
}

/// The request of [`delete_item_for_user`](delete_item_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteItemForUser {
    pub(crate) parts: Parts,
}

/// Update project item for user.
///
/// Update a specific item in a user-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#update-project-item-for-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
/// - `item_id`: The unique identifier of the project item.
///
/// `PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}`
///
/// - 200: [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_item_for_user(
    username: impl Into<String>,
    project_number: i64,
    item_id: i64,
    fields: impl IntoIterator<Item = impl Into<Field>>,
) -> UpdateItemForUser {
    UpdateItemForUser {
        parts: Parts::new().path(&username.into()).path(&project_number).path(&item_id),
        body: UpdateItemForOrgBody::new(fields),
    }
}

/// The request of [`update_item_for_user`](update_item_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateItemForUser {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateItemForOrgBody,
}

/// List items for a user project view.
///
/// List items in a user project with the saved view's filter applied.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/items#list-items-for-a-user-project-view>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
/// - `view_number`: The number that identifies the project view.
///
/// `GET /users/{username}/projectsV2/{project_number}/views/{view_number}/items`
///
/// - 200: a list of [`ProjectsV2ItemWithContent`](crate::models::ProjectsV2ItemWithContent)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListViewItemsForUser::pages), [`items`](ListViewItemsForUser::items).
pub fn list_view_items_for_user(
    username: impl Into<String>,
    project_number: i64,
    view_number: i64,
) -> ListViewItemsForUser {
    ListViewItemsForUser {
        parts: Parts::new()
            .path(&username.into())
            .path(&project_number)
            .path(&view_number),
    }
}

/// The request of [`list_view_items_for_user`](list_view_items_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListViewItemsForUser {
    pub(crate) parts: Parts,
}

impl ListViewItemsForUser {
    /// Limit results to specific fields, by their IDs. If not specified, the
    /// title field will be returned.
    ///
    /// Example: `fields[]=123&fields[]=456&fields[]=789` or `fields=123,456,789`
    pub fn fields(mut self, fields: impl Into<models::Fields>) -> Self {
        self.parts.query("fields", &fields.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}
