// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: issue dependencies.

use octoforge_runtime::{Extra, Parts};

/// List dependencies an issue is blocked by.
///
/// You can use the REST API to list the dependencies an issue is blocked by.
///
/// This endpoint supports the following custom media types. For more information, see [Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types).
///
/// - **`application/vnd.github.raw+json`**: Returns the raw Markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the Markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's Markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-dependencies#list-dependencies-an-issue-is-blocked-by>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by`
///
/// - 200: a list of [`Issue`](crate::models::Issue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListDependenciesBlockedBy::pages), [`items`](ListDependenciesBlockedBy::items).
pub fn list_dependencies_blocked_by(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListDependenciesBlockedBy {
    ListDependenciesBlockedBy {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_dependencies_blocked_by`](list_dependencies_blocked_by()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDependenciesBlockedBy {
    pub(crate) parts: Parts,
}

impl ListDependenciesBlockedBy {
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

/// Add a dependency an issue is blocked by.
///
/// You can use the REST API to add a 'blocked by' relationship to an issue.
///
/// Creating content too quickly using this endpoint may result in secondary rate limiting.
/// For more information, see [Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)
/// and [Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api).
///
/// This endpoint supports the following custom media types. For more information, see [Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types).
///
/// - **`application/vnd.github.raw+json`**: Returns the raw Markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the Markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's Markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-dependencies#add-a-dependency-an-issue-is-blocked-by>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by`
///
/// - 201: [`Issue`](crate::models::Issue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn add_blocked_by_dependency(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    issue_id: i64,
) -> AddBlockedByDependency {
    AddBlockedByDependency {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: AddBlockedByDependencyBody::new(issue_id),
    }
}

/// The request of [`add_blocked_by_dependency`](add_blocked_by_dependency()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddBlockedByDependency {
    pub(crate) parts: Parts,
    pub(crate) body: AddBlockedByDependencyBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}~1dependencies~1blocked_by/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddBlockedByDependencyBody {
    /// The id of the issue that blocks the current issue
    pub issue_id: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AddBlockedByDependencyBody {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(issue_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.issue_id = issue_id;
        new
    }
}

/// Remove dependency an issue is blocked by.
///
/// You can use the REST API to remove a dependency that an issue is blocked by.
///
/// Removing content too quickly using this endpoint may result in secondary rate limiting.
/// For more information, see [Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)
/// and [Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api).
///
/// This endpoint supports the following custom media types. For more information, see [Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types).
/// - **`application/vnd.github.raw+json`**: Returns the raw Markdown body. Response will include `body`. This is the default if you do not pass a specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the Markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's Markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-dependencies#remove-dependency-an-issue-is-blocked-by>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
/// - `issue_id`: The id of the blocking issue to remove as a dependency
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}`
///
/// - 200: [`Issue`](crate::models::Issue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn remove_dependency_blocked_by(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    issue_id: i64,
) -> RemoveDependencyBlockedBy {
    RemoveDependencyBlockedBy {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&issue_number)
            .path(&issue_id),
    }
}

/// The request of [`remove_dependency_blocked_by`](remove_dependency_blocked_by()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveDependencyBlockedBy {
    pub(crate) parts: Parts,
}

/// List dependencies an issue is blocking.
///
/// You can use the REST API to list the dependencies an issue is blocking.
///
/// This endpoint supports the following custom media types. For more information, see [Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types).
///
/// - **`application/vnd.github.raw+json`**: Returns the raw Markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the Markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's Markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/issue-dependencies#list-dependencies-an-issue-is-blocking>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking`
///
/// - 200: a list of [`Issue`](crate::models::Issue)
/// - 301: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListDependenciesBlocking::pages), [`items`](ListDependenciesBlocking::items).
pub fn list_dependencies_blocking(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListDependenciesBlocking {
    ListDependenciesBlocking {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_dependencies_blocking`](list_dependencies_blocking()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDependenciesBlocking {
    pub(crate) parts: Parts,
}

impl ListDependenciesBlocking {
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
