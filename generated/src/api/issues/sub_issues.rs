// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: sub issues.

use octoforge_runtime::{Extra, Parts};

/// Get parent issue.
///
/// You can use the REST API to get the parent issue of a sub-issue.
///
/// This endpoint supports the following custom media types. For more information, see [Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types).
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/sub-issues#get-parent-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/parent`
///
/// - 200: [`Issue`](crate::models::Issue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_parent(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> GetParent {
    GetParent {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`get_parent`](get_parent()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetParent {
    pub(crate) parts: Parts,
}

/// Remove sub-issue.
///
/// You can use the REST API to remove a sub-issue from an issue.
/// Removing content too quickly using this endpoint may result in secondary rate limiting.
/// For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass a specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/sub-issues#remove-sub-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue`
///
/// - 200: [`Issue`](crate::models::Issue)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_sub_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    sub_issue_id: i64,
) -> RemoveSubIssue {
    RemoveSubIssue {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: RemoveSubIssueBody::new(sub_issue_id),
    }
}

/// The request of [`remove_sub_issue`](remove_sub_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveSubIssue {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveSubIssueBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1sub_issue/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveSubIssueBody {
    /// The id of the sub-issue to remove
    pub sub_issue_id: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RemoveSubIssueBody {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(sub_issue_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.sub_issue_id = sub_issue_id;
        new
    }
}

/// List sub-issues.
///
/// You can use the REST API to list the sub-issues on an issue.
///
/// This endpoint supports the following custom media types. For more information, see [Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types).
///
/// - **`application/vnd.github.raw+json`**: Returns the raw Markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the Markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's Markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/sub-issues#list-sub-issues>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues`
///
/// - 200: a list of [`Issue`](crate::models::Issue)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSubIssues::pages), [`items`](ListSubIssues::items).
pub fn list_sub_issues(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListSubIssues {
    ListSubIssues {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_sub_issues`](list_sub_issues()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSubIssues {
    pub(crate) parts: Parts,
}

impl ListSubIssues {
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

/// Add sub-issue.
///
/// You can use the REST API to add sub-issues to issues.
///
/// Creating content too quickly using this endpoint may result in secondary rate limiting.
/// For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/sub-issues#add-sub-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues`
///
/// - 201: [`Issue`](crate::models::Issue)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_sub_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    sub_issue_id: i64,
) -> AddSubIssue {
    AddSubIssue {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: AddSubIssueBody::new(sub_issue_id),
    }
}

/// The request of [`add_sub_issue`](add_sub_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSubIssue {
    pub(crate) parts: Parts,
    pub(crate) body: AddSubIssueBody,
}

impl AddSubIssue {
    /// Option that, when true, instructs the operation to replace the sub-issues current parent issue
    #[inline]
    pub fn replace_parent(mut self, replace_parent: bool) -> Self {
        self.body.replace_parent = Some(replace_parent);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1sub_issues/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddSubIssueBody {
    /// The id of the sub-issue to add. The sub-issue must belong to the same repository owner as the parent issue
    pub sub_issue_id: i64,
    /// Option that, when true, instructs the operation to replace the sub-issues current parent issue
    pub replace_parent: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddSubIssueBody {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(sub_issue_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.sub_issue_id = sub_issue_id;
        new
    }
}

/// Reprioritize sub-issue.
///
/// You can use the REST API to reprioritize a sub-issue to a different position in the parent list.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/sub-issues#reprioritize-sub-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority`
///
/// - 200: [`Issue`](crate::models::Issue)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn reprioritize_sub_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    sub_issue_id: i64,
) -> ReprioritizeSubIssue {
    ReprioritizeSubIssue {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: ReprioritizeSubIssueBody::new(sub_issue_id),
    }
}

/// The request of [`reprioritize_sub_issue`](reprioritize_sub_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReprioritizeSubIssue {
    pub(crate) parts: Parts,
    pub(crate) body: ReprioritizeSubIssueBody,
}

impl ReprioritizeSubIssue {
    /// The id of the sub-issue to be prioritized after (either positional argument after OR before should be specified).
    #[inline]
    pub fn after_id(mut self, after_id: i64) -> Self {
        self.body.after_id = Some(after_id);
        self
    }

    /// The id of the sub-issue to be prioritized before (either positional argument after OR before should be specified).
    #[inline]
    pub fn before_id(mut self, before_id: i64) -> Self {
        self.body.before_id = Some(before_id);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1sub_issues~1priority/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReprioritizeSubIssueBody {
    /// The id of the sub-issue to reprioritize
    pub sub_issue_id: i64,
    /// The id of the sub-issue to be prioritized after (either positional argument after OR before should be specified).
    pub after_id: Option<i64>,
    /// The id of the sub-issue to be prioritized before (either positional argument after OR before should be specified).
    pub before_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ReprioritizeSubIssueBody {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(sub_issue_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.sub_issue_id = sub_issue_id;
        new
    }
}
