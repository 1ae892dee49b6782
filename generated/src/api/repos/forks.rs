// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: forks.

use octoforge_runtime::{Extra, Parts};

/// List forks.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/forks#list-forks>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/forks`
///
/// - 200: a list of [`MinimalRepository`](crate::models::MinimalRepository)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForks::pages), [`items`](ListForks::items).
pub fn list_forks(owner: impl Into<String>, repo: impl Into<String>) -> ListForks {
    ListForks {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_forks`](list_forks()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForks {
    pub(crate) parts: Parts,
}

impl ListForks {
    /// The sort order. `stargazers` will sort by star count.
    pub fn sort(mut self, sort: impl Into<ListForksSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1forks/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListForksSort {
    /// `newest`
    Newest,
    /// `oldest`
    Oldest,
    /// `stargazers`
    Stargazers,
    /// `watchers`
    Watchers,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a fork.
///
/// Create a fork for the authenticated user.
///
/// > **Note:**
/// > Forking a Repository happens asynchronously. You may have to wait a short period of time before you can access the git objects. If this takes longer than 5 minutes, be sure to contact [GitHub Support](https://support.github.com/contact?tags=dotcom-rest-api).
///
/// > **Note:**
/// > Although this endpoint works with GitHub Apps, the GitHub App must be installed on the destination account with access to all repositories and on the source account with access to the source repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/repos/forks#create-a-fork>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/forks`
///
/// - 202: [`FullRepository`](crate::models::FullRepository)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_fork(owner: impl Into<String>, repo: impl Into<String>) -> CreateFork {
    CreateFork {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateForkBody::default(),
    }
}

/// The request of [`create_fork`](create_fork()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFork {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForkBody,
}

impl CreateFork {
    /// Optional parameter to specify the organization name if forking into an organization.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.body.organization = Some(organization.into());
        self
    }

    /// When forking from an existing repository, a new name for the fork.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// When forking from an existing repository, fork with only the default branch.
    #[inline]
    pub fn default_branch_only(mut self, default_branch_only: bool) -> Self {
        self.body.default_branch_only = Some(default_branch_only);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1forks/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForkBody {
    /// Optional parameter to specify the organization name if forking into an organization.
    pub organization: Option<String>,
    /// When forking from an existing repository, a new name for the fork.
    pub name: Option<String>,
    /// When forking from an existing repository, fork with only the default branch.
    pub default_branch_only: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateForkBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
