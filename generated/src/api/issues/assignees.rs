// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: assignees.

use octoforge_runtime::{Extra, Parts, Value};
use crate::models;

/// List assignees.
///
/// Lists the [available assignees](https://docs.github.com/articles/assigning-issues-and-pull-requests-to-other-github-users/) for issues in a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/assignees#list-assignees>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/assignees`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListAssignees::pages), [`items`](ListAssignees::items).
pub fn list_assignees(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListAssignees {
    ListAssignees {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_assignees`](list_assignees()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssignees {
    pub(crate) parts: Parts,
}

impl ListAssignees {
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

/// Check if a user can be assigned.
///
/// Checks if a user has permission to be assigned to an issue in this repository.
///
/// If the `assignee` can be assigned to issues in the repository, a `204` header with no content is returned.
///
/// Otherwise a `404` status code is returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/assignees#check-if-a-user-can-be-assigned>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/assignees/{assignee}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn check_user_can_be_assigned(
    owner: impl Into<String>,
    repo: impl Into<String>,
    assignee: impl Into<String>,
) -> CheckUserCanBeAssigned {
    CheckUserCanBeAssigned {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&assignee.into()),
    }
}

/// The request of [`check_user_can_be_assigned`](check_user_can_be_assigned()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckUserCanBeAssigned {
    pub(crate) parts: Parts,
}

/// Add assignees to an issue.
///
/// Adds up to 10 assignees to an issue. Users already assigned to an issue are not replaced.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/assignees#add-assignees-to-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/assignees`
///
/// - 201: [`Issue`](crate::models::Issue)
///
/// [How to send it](crate#sending).
pub fn add_assignees(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> AddAssignees {
    AddAssignees {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: AddAssigneesBody::default(),
    }
}

/// The request of [`add_assignees`](add_assignees()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddAssignees {
    pub(crate) parts: Parts,
    pub(crate) body: AddAssigneesBody,
}

impl AddAssignees {
    /// Usernames of people to assign this issue to. _NOTE: Only users with push access can add assignees to an issue. Assignees are silently ignored otherwise._
    pub fn assignees(
        mut self,
        assignees: impl IntoIterator<Item = impl Into<AddAssigneesBodyAssignee>>,
    ) -> Self {
        self.body.assignees = Some(
            assignees.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1assignees/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddAssigneesBody {
    /// Usernames of people to assign this issue to. _NOTE: Only users with push access can add assignees to an issue. Assignees are silently ignored otherwise._
    pub assignees: Option<Vec<AddAssigneesBodyAssignee>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for AddAssigneesBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1assignees/post/requestBody/content/application~1json/schema/properties/assignees/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum AddAssigneesBodyAssignee {
    /// Text.
    String(String),
    /// [`AddAssigneesBodyAssigneeLogin`](crate::issues::AddAssigneesBodyAssigneeLogin).
    Login(AddAssigneesBodyAssigneeLogin),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for AddAssigneesBodyAssignee {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for AddAssigneesBodyAssignee {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<AddAssigneesBodyAssigneeLogin> for AddAssigneesBodyAssignee {
    #[inline]
    fn from(value: AddAssigneesBodyAssigneeLogin) -> Self {
        Self::Login(value)
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1assignees/post/requestBody/content/application~1json/schema/properties/assignees/items/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddAssigneesBodyAssigneeLogin {
    /// The login of the user to assign.
    pub login: String,
    /// Optional reasoning for adding this assignee.
    pub rationale: Option<String>,
    /// If `true`, the assignee is stored as a pending suggestion for human review rather than applied directly.
    pub suggest: Option<bool>,
    /// The confidence level for this assignee choice.
    pub confidence: Option<models::IssuesUpdateBodyIssueFieldValueConfidence>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddAssigneesBodyAssigneeLogin {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(login: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.login = login.into();
        new
    }
}

/// Remove assignees from an issue.
///
/// Removes one or more assignees from an issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reference/issues#remove-assignees-from-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees`
///
/// - 200: [`Issue`](crate::models::Issue)
///
/// [How to send it](crate#sending).
pub fn remove_assignees(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    assignees: impl IntoIterator<Item = impl Into<String>>,
) -> RemoveAssignees {
    RemoveAssignees {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: RemoveAssigneesBody::new(assignees),
    }
}

/// The request of [`remove_assignees`](remove_assignees()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveAssignees {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveAssigneesBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1assignees/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveAssigneesBody {
    /// Usernames of assignees to remove from an issue. _NOTE: Only users with push access can remove assignees from an issue. Assignees are silently ignored otherwise._
    pub assignees: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RemoveAssigneesBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(assignees: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.assignees = assignees.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Check if a user can be assigned to a issue.
///
/// Checks if a user has permission to be assigned to a specific issue.
///
/// If the `assignee` can be assigned to this issue, a `204` status code with no content is returned.
///
/// Otherwise a `404` status code is returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/assignees#check-if-a-user-can-be-assigned-to-a-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn check_user_can_be_assigned_to_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    assignee: impl Into<String>,
) -> CheckUserCanBeAssignedToIssue {
    CheckUserCanBeAssignedToIssue {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&issue_number)
            .path(&assignee.into()),
    }
}

/// The request of [`check_user_can_be_assigned_to_issue`](check_user_can_be_assigned_to_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckUserCanBeAssignedToIssue {
    pub(crate) parts: Parts,
}
