// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `orgs`: issue types.

use octoforge_runtime::{Maybe, Parts};
use crate::models;

/// List issue types for an organization.
///
/// Lists all issue types for an organization. OAuth app tokens and personal access tokens (classic) need the read:org scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-types#list-issue-types-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/issue-types`
///
/// - 200: a list of [`IssueType`](crate::models::IssueType) or null
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn list_issue_types(org: impl Into<String>) -> ListIssueTypes {
    ListIssueTypes {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_issue_types`](list_issue_types()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssueTypes {
    pub(crate) parts: Parts,
}

/// Create issue type for an organization.
///
/// Create a new issue type for an organization.
///
/// You can find out more about issue types in [Managing issue types in an organization](https://docs.github.com/issues/tracking-your-work-with-issues/configuring-issues/managing-issue-types-in-an-organization).
///
/// To use this endpoint, the authenticated user must be an administrator for the organization. OAuth app tokens and
/// personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-types#create-issue-type-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/issue-types`
///
/// - 200: [`IssueType`](crate::models::IssueType) or null
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn create_issue_type(
    org: impl Into<String>,
    name: impl Into<String>,
    is_enabled: bool,
) -> CreateIssueType {
    CreateIssueType {
        parts: Parts::new().path(&org.into()),
        body: models::OrganizationCreateIssueType::new(name, is_enabled),
    }
}

/// The request of [`create_issue_type`](create_issue_type()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssueType {
    pub(crate) parts: Parts,
    pub(crate) body: models::OrganizationCreateIssueType,
}

impl CreateIssueType {
    /// Description of the issue type.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// Color for the issue type.
    pub fn color(mut self, color: impl Into<Maybe<models::IssueTypeColor>>) -> Self {
        self.body.color = color.into();
        self
    }
}

/// Update issue type for an organization.
///
/// Updates an issue type for an organization.
///
/// You can find out more about issue types in [Managing issue types in an organization](https://docs.github.com/issues/tracking-your-work-with-issues/configuring-issues/managing-issue-types-in-an-organization).
///
/// To use this endpoint, the authenticated user must be an administrator for the organization. OAuth app tokens and
/// personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-types#update-issue-type-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `issue_type_id`: The unique identifier of the issue type.
///
/// `PUT /orgs/{org}/issue-types/{issue_type_id}`
///
/// - 200: [`IssueType`](crate::models::IssueType) or null
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn update_issue_type(
    org: impl Into<String>,
    issue_type_id: i64,
    name: impl Into<String>,
    is_enabled: bool,
) -> UpdateIssueType {
    UpdateIssueType {
        parts: Parts::new().path(&org.into()).path(&issue_type_id),
        body: models::OrganizationCreateIssueType::new(name, is_enabled),
    }
}

/// The request of [`update_issue_type`](update_issue_type()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIssueType {
    pub(crate) parts: Parts,
    pub(crate) body: models::OrganizationCreateIssueType,
}

impl UpdateIssueType {
    /// Description of the issue type.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// Color for the issue type.
    pub fn color(mut self, color: impl Into<Maybe<models::IssueTypeColor>>) -> Self {
        self.body.color = color.into();
        self
    }
}

/// Delete issue type for an organization.
///
/// Deletes an issue type for an organization.
///
/// You can find out more about issue types in [Managing issue types in an organization](https://docs.github.com/issues/tracking-your-work-with-issues/configuring-issues/managing-issue-types-in-an-organization).
///
/// To use this endpoint, the authenticated user must be an administrator for the organization. OAuth app tokens and
/// personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/orgs/issue-types#delete-issue-type-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `issue_type_id`: The unique identifier of the issue type.
///
/// `DELETE /orgs/{org}/issue-types/{issue_type_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn delete_issue_type(org: impl Into<String>, issue_type_id: i64) -> DeleteIssueType {
    DeleteIssueType {
        parts: Parts::new().path(&org.into()).path(&issue_type_id),
    }
}

/// The request of [`delete_issue_type`](delete_issue_type()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIssueType {
    pub(crate) parts: Parts,
}
