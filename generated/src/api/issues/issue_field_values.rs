// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: issue field values.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List issue field values for an issue.
///
/// Lists all issue field values for an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-field-values#list-issue-field-values-for-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values`
///
/// - 200: a list of [`IssueFieldValue`](crate::models::IssueFieldValue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListIssueFieldValuesForIssue::pages), [`items`](ListIssueFieldValuesForIssue::items).
pub fn list_issue_field_values_for_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListIssueFieldValuesForIssue {
    ListIssueFieldValuesForIssue {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_issue_field_values_for_issue`](list_issue_field_values_for_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssueFieldValuesForIssue {
    pub(crate) parts: Parts,
}

impl ListIssueFieldValuesForIssue {
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

/// Set issue field values for an issue.
///
/// Set custom field values for an issue, replacing any existing values. You can set values for organization-level issue fields that have been defined for the repository's organization.
///
/// This endpoint supports the following field data types:
/// - **`text`**: String values for text fields
/// - **`single_select`**: Option names for single-select fields (must match an existing option name)
/// - **`number`**: Numeric values for number fields
/// - **`date`**: ISO 8601 date strings for date fields
///
/// This operation will replace all existing field values with the provided ones. If you want to add field values without replacing existing ones, use the `POST` endpoint instead.
///
/// Only users with push access to the repository can set issue field values. If you don't have the proper permissions, you'll receive a `403 Forbidden` response.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-field-values#set-issue-field-values-for-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `PUT /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values`
///
/// - 200: a list of [`IssueFieldValue`](crate::models::IssueFieldValue)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn set_issue_field_values(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> SetIssueFieldValues {
    SetIssueFieldValues {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: SetIssueFieldValuesBody::default(),
    }
}

/// The request of [`set_issue_field_values`](set_issue_field_values()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetIssueFieldValues {
    pub(crate) parts: Parts,
    pub(crate) body: SetIssueFieldValuesBody,
}

impl SetIssueFieldValues {
    /// An array of issue field values to set for this issue. Each field value must include the field ID and the value to set. All existing field values will be replaced.
    pub fn issue_field_values(
        mut self,
        issue_field_values: impl IntoIterator<
            Item = impl Into<SetIssueFieldValuesBodyIssueFieldValue>,
        >,
    ) -> Self {
        self.body.issue_field_values = Some(
            issue_field_values.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1issue-field-values/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetIssueFieldValuesBody {
    /// An array of issue field values to set for this issue. Each field value must include the field ID and the value to set. All existing field values will be replaced.
    pub issue_field_values: Option<Vec<SetIssueFieldValuesBodyIssueFieldValue>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SetIssueFieldValuesBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1issue-field-values/put/requestBody/content/application~1json/schema/properties/issue_field_values/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetIssueFieldValuesBodyIssueFieldValue {
    /// The ID of the issue field to set
    pub field_id: i64,
    /// The value to set for the field. The type depends on the field's data type:
    /// - For text fields: provide a string value
    /// - For single_select fields: provide the option name as a string (must match an existing option)
    /// - For number fields: provide a numeric value
    /// - For date fields: provide an ISO 8601 date string
    pub value: models::WebhookConfigInsecureSsl,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetIssueFieldValuesBodyIssueFieldValue {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        field_id: i64,
        value: impl Into<models::WebhookConfigInsecureSsl>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.field_id = field_id;
        new.value = value.into();
        new
    }
}

/// Add issue field values to an issue.
///
/// Add custom field values to an issue. You can set values for organization-level issue fields that have been defined for the repository's organization.
/// Adding an empty array will clear all existing field values for the issue.
///
/// This endpoint supports the following field data types:
/// - **`text`**: String values for text fields
/// - **`single_select`**: Option names for single-select fields (must match an existing option name)
/// - **`number`**: Numeric values for number fields
/// - **`date`**: ISO 8601 date strings for date fields
///
/// Only users with push access to the repository can add issue field values. If you don't have the proper permissions, you'll receive a `403 Forbidden` response.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-field-values#add-issue-field-values-to-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values`
///
/// - 200: a list of [`IssueFieldValue`](crate::models::IssueFieldValue)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn add_issue_field_values(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> AddIssueFieldValues {
    AddIssueFieldValues {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: AddIssueFieldValuesBody::default(),
    }
}

/// The request of [`add_issue_field_values`](add_issue_field_values()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddIssueFieldValues {
    pub(crate) parts: Parts,
    pub(crate) body: AddIssueFieldValuesBody,
}

impl AddIssueFieldValues {
    /// An array of issue field values to add to this issue. Each field value must include the field ID and the value to set.
    pub fn issue_field_values(
        mut self,
        issue_field_values: impl IntoIterator<
            Item = impl Into<models::BodyIssueFieldValue>,
        >,
    ) -> Self {
        self.body.issue_field_values = Some(
            issue_field_values.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1issue-field-values/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddIssueFieldValuesBody {
    /// An array of issue field values to add to this issue. Each field value must include the field ID and the value to set.
    pub issue_field_values: Option<Vec<models::BodyIssueFieldValue>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for AddIssueFieldValuesBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete an issue field value from an issue.
///
/// Remove a specific custom field value from an issue.
///
/// Only users with push access to the repository can delete issue field values. If you don't have the proper permissions, you'll receive a `403 Forbidden` response.
///
/// If the specified field does not have a value set on the issue, this operation will return a `404` error.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-field-values#delete-an-issue-field-value-from-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
/// - `issue_field_id`: The unique identifier of the issue field.
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values/{issue_field_id}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn delete_issue_field_value(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    issue_field_id: i64,
) -> DeleteIssueFieldValue {
    DeleteIssueFieldValue {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&issue_number)
            .path(&issue_field_id),
    }
}

/// The request of [`delete_issue_field_value`](delete_issue_field_value()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIssueFieldValue {
    pub(crate) parts: Parts,
}
