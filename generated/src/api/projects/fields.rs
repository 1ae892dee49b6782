// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `projects`: fields.

use octoforge_runtime::{Extra, Parts, Value};
use crate::models;

/// List project fields for organization.
///
/// List all fields for a specific organization-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/fields#list-project-fields-for-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
///
/// `GET /orgs/{org}/projectsV2/{project_number}/fields`
///
/// - 200: a list of [`ProjectsV2Field`](crate::models::ProjectsV2Field)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFieldsForOrg::pages), [`items`](ListFieldsForOrg::items).
pub fn list_fields_for_org(
    org: impl Into<String>,
    project_number: i64,
) -> ListFieldsForOrg {
    ListFieldsForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number),
    }
}

/// The request of [`list_fields_for_org`](list_fields_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFieldsForOrg {
    pub(crate) parts: Parts,
}

impl ListFieldsForOrg {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
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
}

/// Add a field to an organization-owned project.
///
/// Add a field to an organization-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/fields#add-a-field-to-an-organization-owned-project>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
///
/// `POST /orgs/{org}/projectsV2/{project_number}/fields`
///
/// - 201: [`ProjectsV2Field`](crate::models::ProjectsV2Field)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_field_for_org(
    org: impl Into<String>,
    project_number: i64,
    body: impl Into<AddFieldForOrgBody>,
) -> AddFieldForOrg {
    AddFieldForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number),
        body: body.into(),
    }
}

/// The request of [`add_field_for_org`](add_field_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddFieldForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: AddFieldForOrgBody,
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1fields/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum AddFieldForOrgBody {
    /// [`AddFieldForOrgBodyIssueFieldId`](crate::projects::AddFieldForOrgBodyIssueFieldId).
    IssueFieldId(AddFieldForOrgBodyIssueFieldId),
    /// [`BodyTextNumberDate`](crate::projects::BodyTextNumberDate).
    TextNumberDate(BodyTextNumberDate),
    /// [`SingleSelect`](crate::projects::SingleSelect).
    SingleSelect(SingleSelect),
    /// [`Iteration`](crate::projects::Iteration).
    Iteration(Iteration),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<AddFieldForOrgBodyIssueFieldId> for AddFieldForOrgBody {
    #[inline]
    fn from(value: AddFieldForOrgBodyIssueFieldId) -> Self {
        Self::IssueFieldId(value)
    }
}

impl From<BodyTextNumberDate> for AddFieldForOrgBody {
    #[inline]
    fn from(value: BodyTextNumberDate) -> Self {
        Self::TextNumberDate(value)
    }
}

impl From<SingleSelect> for AddFieldForOrgBody {
    #[inline]
    fn from(value: SingleSelect) -> Self {
        Self::SingleSelect(value)
    }
}

impl From<Iteration> for AddFieldForOrgBody {
    #[inline]
    fn from(value: Iteration) -> Self {
        Self::Iteration(value)
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1fields/post/requestBody/content/application~1json/schema/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddFieldForOrgBodyIssueFieldId {
    /// The ID of the IssueField to create the field for.
    pub issue_field_id: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddFieldForOrgBodyIssueFieldId {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(issue_field_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.issue_field_id = issue_field_id;
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1fields/post/requestBody/content/application~1json/schema/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BodyTextNumberDate {
    /// The name of the field.
    pub name: String,
    /// The field's data type.
    pub data_type: TextNumberDateDataType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl BodyTextNumberDate {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<TextNumberDateDataType>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.data_type = data_type.into();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1fields/post/requestBody/content/application~1json/schema/oneOf/2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleSelect {
    /// The name of the field.
    pub name: String,
    /// The field's data type.
    pub data_type: SingleSelectDataType,
    /// The options available for single select fields. At least one option must be provided when creating a single select field.
    pub single_select_options: Vec<models::ProjectsV2FieldSingleSelectOption>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SingleSelect {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<SingleSelectDataType>,
        single_select_options: impl IntoIterator<
            Item = impl Into<models::ProjectsV2FieldSingleSelectOption>,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.data_type = data_type.into();
        new.single_select_options = single_select_options
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1orgs~1{org}~1projectsV2~1{project_number}~1fields/post/requestBody/content/application~1json/schema/oneOf/3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Iteration {
    /// The name of the field.
    pub name: String,
    /// The field's data type.
    pub data_type: IterationDataType,
    /// `iteration_configuration`
    pub iteration_configuration: models::ProjectsV2FieldIterationConfiguration,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Iteration {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        data_type: impl Into<IterationDataType>,
        iteration_configuration: impl Into<models::ProjectsV2FieldIterationConfiguration>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.data_type = data_type.into();
        new.iteration_configuration = iteration_configuration.into();
        new
    }
}

/// The field's data type.
#[derive(Clone)]
#[non_exhaustive]
pub enum TextNumberDateDataType {
    /// `text`
    Text,
    /// `number`
    Number,
    /// `date`
    Date,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The field's data type.
#[derive(Clone)]
#[non_exhaustive]
pub enum SingleSelectDataType {
    /// `single_select`
    SingleSelect,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The field's data type.
#[derive(Clone)]
#[non_exhaustive]
pub enum IterationDataType {
    /// `iteration`
    Iteration,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get project field for organization.
///
/// Get a specific field for an organization-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/fields#get-project-field-for-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
/// - `field_id`: The unique identifier of the field.
///
/// `GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}`
///
/// - 200: [`ProjectsV2Field`](crate::models::ProjectsV2Field)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_field_for_org(
    org: impl Into<String>,
    project_number: i64,
    field_id: i64,
) -> GetFieldForOrg {
    GetFieldForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number).path(&field_id),
    }
}

/// The request of [`get_field_for_org`](get_field_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFieldForOrg {
    pub(crate) parts: Parts,
}

/// List project fields for user.
///
/// List all fields for a specific user-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/fields#list-project-fields-for-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
///
/// `GET /users/{username}/projectsV2/{project_number}/fields`
///
/// - 200: a list of [`ProjectsV2Field`](crate::models::ProjectsV2Field)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFieldsForUser::pages), [`items`](ListFieldsForUser::items).
pub fn list_fields_for_user(
    username: impl Into<String>,
    project_number: i64,
) -> ListFieldsForUser {
    ListFieldsForUser {
        parts: Parts::new().path(&username.into()).path(&project_number),
    }
}

/// The request of [`list_fields_for_user`](list_fields_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFieldsForUser {
    pub(crate) parts: Parts,
}

impl ListFieldsForUser {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
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
}

/// Add field to user owned project.
///
/// Add a field to a specified user owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/fields#add-field-to-user-owned-project>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
///
/// `POST /users/{username}/projectsV2/{project_number}/fields`
///
/// - 201: [`ProjectsV2Field`](crate::models::ProjectsV2Field)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_field_for_user(
    username: impl Into<String>,
    project_number: i64,
    body: impl Into<AddFieldForUserBody>,
) -> AddFieldForUser {
    AddFieldForUser {
        parts: Parts::new().path(&username.into()).path(&project_number),
        body: body.into(),
    }
}

/// The request of [`add_field_for_user`](add_field_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddFieldForUser {
    pub(crate) parts: Parts,
    pub(crate) body: AddFieldForUserBody,
}

/// Described at `/paths/~1users~1{username}~1projectsV2~1{project_number}~1fields/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum AddFieldForUserBody {
    /// [`BodyTextNumberDate`](crate::projects::BodyTextNumberDate).
    TextNumberDate(BodyTextNumberDate),
    /// [`SingleSelect`](crate::projects::SingleSelect).
    SingleSelect(SingleSelect),
    /// [`Iteration`](crate::projects::Iteration).
    Iteration(Iteration),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<BodyTextNumberDate> for AddFieldForUserBody {
    #[inline]
    fn from(value: BodyTextNumberDate) -> Self {
        Self::TextNumberDate(value)
    }
}

impl From<SingleSelect> for AddFieldForUserBody {
    #[inline]
    fn from(value: SingleSelect) -> Self {
        Self::SingleSelect(value)
    }
}

impl From<Iteration> for AddFieldForUserBody {
    #[inline]
    fn from(value: Iteration) -> Self {
        Self::Iteration(value)
    }
}

/// Get project field for user.
///
/// Get a specific field for a user-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/fields#get-project-field-for-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
/// - `field_id`: The unique identifier of the field.
///
/// `GET /users/{username}/projectsV2/{project_number}/fields/{field_id}`
///
/// - 200: [`ProjectsV2Field`](crate::models::ProjectsV2Field)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_field_for_user(
    username: impl Into<String>,
    project_number: i64,
    field_id: i64,
) -> GetFieldForUser {
    GetFieldForUser {
        parts: Parts::new().path(&username.into()).path(&project_number).path(&field_id),
    }
}

/// The request of [`get_field_for_user`](get_field_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFieldForUser {
    pub(crate) parts: Parts,
}
