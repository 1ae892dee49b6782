// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: issue fields.

use octoforge_runtime::{Maybe, Parts};
use crate::models;

/// List issue fields for an organization.
///
/// Lists all issue fields for an organization. OAuth app tokens and personal access tokens (classic) need the read:org scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-fields#list-issue-fields-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/issue-fields`
///
/// - 200: a list of [`IssueField`](crate::models::IssueField) or null
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_issue_fields(org: impl Into<String>) -> ListIssueFields {
    ListIssueFields {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_issue_fields`](list_issue_fields()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssueFields {
    pub(crate) parts: Parts,
}

/// Create issue field for an organization.
///
/// Creates a new issue field for an organization.
///
/// You can find out more about issue fields in [Managing issue fields in an organization](https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/managing-issue-fields-in-an-organization).
///
/// To use this endpoint, the authenticated user must be an administrator for the organization. OAuth app tokens and
/// personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-fields#create-issue-field-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/issue-fields`
///
/// - 200: [`IssueField`](crate::models::IssueField) or null
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn create_issue_field(
    org: impl Into<String>,
    name: impl Into<String>,
    data_type: impl Into<models::DataType>,
) -> CreateIssueField {
    CreateIssueField {
        parts: Parts::new().path(&org.into()),
        body: models::OrganizationCreateIssueField::new(name, data_type),
    }
}

/// The request of [`create_issue_field`](create_issue_field()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssueField {
    pub(crate) parts: Parts,
    pub(crate) body: models::OrganizationCreateIssueField,
}

impl CreateIssueField {
    /// Description of the issue field.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// The visibility of the issue field. Can be `organization_members_only` (visible only within the organization) or `all` (visible to all users who can see issues). Only used when the visibility settings feature is enabled. Defaults to `organization_members_only`.
    pub fn visibility(
        mut self,
        visibility: impl Into<models::OrganizationMembersOnlyAll>,
    ) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// Options for select fields. Required when data_type is 'single_select' or 'multi_select'.
    pub fn options(
        mut self,
        options: impl Into<Maybe<Vec<models::OrganizationCreateIssueFieldOption>>>,
    ) -> Self {
        self.body.options = options.into();
        self
    }
}

/// Delete issue field for an organization.
///
/// Deletes an issue field for an organization.
///
/// You can find out more about issue fields in [Managing issue fields in an organization](https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/managing-issue-fields-in-an-organization).
///
/// To use this endpoint, the authenticated user must be an administrator for the organization. OAuth app tokens and
/// personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-fields#delete-issue-field-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `issue_field_id`: The unique identifier of the issue field.
///
/// `DELETE /orgs/{org}/issue-fields/{issue_field_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn delete_issue_field(
    org: impl Into<String>,
    issue_field_id: i64,
) -> DeleteIssueField {
    DeleteIssueField {
        parts: Parts::new().path(&org.into()).path(&issue_field_id),
    }
}

/// The request of [`delete_issue_field`](delete_issue_field()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIssueField {
    pub(crate) parts: Parts,
}

/// Update issue field for an organization.
///
/// Updates an issue field for an organization.
///
/// You can find out more about issue fields in [Managing issue fields in an organization](https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/managing-issue-fields-in-an-organization).
///
/// To use this endpoint, the authenticated user must be an administrator for the organization. OAuth app tokens and
/// personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-fields#update-issue-field-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `issue_field_id`: The unique identifier of the issue field.
///
/// `PATCH /orgs/{org}/issue-fields/{issue_field_id}`
///
/// - 200: [`IssueField`](crate::models::IssueField) or null
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn update_issue_field(
    org: impl Into<String>,
    issue_field_id: i64,
) -> UpdateIssueField {
    UpdateIssueField {
        parts: Parts::new().path(&org.into()).path(&issue_field_id),
        body: models::OrganizationUpdateIssueField::default(),
    }
}

/// The request of [`update_issue_field`](update_issue_field()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIssueField {
    pub(crate) parts: Parts,
    pub(crate) body: models::OrganizationUpdateIssueField,
}

impl UpdateIssueField {
    /// Name of the issue field.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Description of the issue field.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// The visibility of the issue field. Can be `organization_members_only` (visible only within the organization) or `all` (visible to all users who can see issues). Only used when the visibility settings feature is enabled.
    pub fn visibility(
        mut self,
        visibility: impl Into<models::OrganizationMembersOnlyAll>,
    ) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// Options for select fields. Only applicable when updating single_select or multi_select fields. When provided, this array **replaces** the entire existing set of options rather than adding to or updating individual options. To retain or update an existing option, include it in the array with its `id`. Options sent without an `id` are treated as new options and may cause existing options to be deleted and recreated.
    pub fn options(
        mut self,
        options: impl IntoIterator<
            Item = impl Into<models::OrganizationUpdateIssueFieldOption>,
        >,
    ) -> Self {
        self.body.options = Some(
            options.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}
