// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `projects`: projects.

use octoforge_runtime::Parts;

/// List projects for organization.
///
/// List all projects owned by a specific organization accessible by the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/projects#list-projects-for-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/projectsV2`
///
/// - 200: a list of [`ProjectsV2`](crate::models::ProjectsV2)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForOrg::pages), [`items`](ListForOrg::items).
pub fn list_for_org(org: impl Into<String>) -> ListForOrg {
    ListForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_for_org`](list_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForOrg {
    pub(crate) parts: Parts,
}

impl ListForOrg {
    /// Limit results to projects of the specified type.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.parts.query("q", &q.into());
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

/// Get project for organization.
///
/// Get a specific organization-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/projects#get-project-for-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `project_number`: The project's number.
///
/// `GET /orgs/{org}/projectsV2/{project_number}`
///
/// - 200: [`ProjectsV2`](crate::models::ProjectsV2)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_for_org(org: impl Into<String>, project_number: i64) -> GetForOrg {
    GetForOrg {
        parts: Parts::new().path(&org.into()).path(&project_number),
    }
}

/// The request of [`get_for_org`](get_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForOrg {
    pub(crate) parts: Parts,
}

/// List projects for user.
///
/// List all projects owned by a specific user accessible by the authenticated user.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/projects#list-projects-for-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/projectsV2`
///
/// - 200: a list of [`ProjectsV2`](crate::models::ProjectsV2)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForUser::pages), [`items`](ListForUser::items).
pub fn list_for_user(username: impl Into<String>) -> ListForUser {
    ListForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_for_user`](list_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForUser {
    pub(crate) parts: Parts,
}

impl ListForUser {
    /// Limit results to projects of the specified type.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.parts.query("q", &q.into());
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

/// Get project for user.
///
/// Get a specific user-owned project.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/projects/projects#get-project-for-user>).
///
/// - `username`: The handle for the GitHub user account.
/// - `project_number`: The project's number.
///
/// `GET /users/{username}/projectsV2/{project_number}`
///
/// - 200: [`ProjectsV2`](crate::models::ProjectsV2)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_for_user(username: impl Into<String>, project_number: i64) -> GetForUser {
    GetForUser {
        parts: Parts::new().path(&username.into()).path(&project_number),
    }
}

/// The request of [`get_for_user`](get_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForUser {
    pub(crate) parts: Parts,
}
