// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `pulls`: pulls.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List pull requests.
///
/// Lists pull requests in a specified repository.
///
/// Draft pull requests are available in public repositories with GitHub
/// Free and GitHub Free for organizations, GitHub Pro, and legacy per-repository billing
/// plans, and in public and private repositories with GitHub Team and GitHub Enterprise
/// Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products)
/// in the GitHub Help documentation.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#list-pull-requests>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/pulls`
///
/// - 200: a list of [`PullRequestSimple`](crate::models::PullRequestSimple)
/// - 304: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](List::pages), [`items`](List::items).
pub fn list(owner: impl Into<String>, repo: impl Into<String>) -> List {
    List {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list`](list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    pub(crate) parts: Parts,
}

impl List {
    /// Either `open`, `closed`, or `all` to filter by state.
    pub fn state(mut self, state: impl Into<models::OpenClosedAll>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// Filter pulls by head user or head organization and branch name in the format of `user:ref-name` or `organization:ref-name`. For example: `github:new-script-format` or `octocat:test-branch`.
    pub fn head(mut self, head: impl Into<String>) -> Self {
        self.parts.query("head", &head.into());
        self
    }

    /// Filter pulls by base branch name. Example: `gh-pages`.
    pub fn base(mut self, base: impl Into<String>) -> Self {
        self.parts.query("base", &base.into());
        self
    }

    /// What to sort results by. `popularity` will sort by the number of comments. `long-running` will sort by date created and will limit the results to pull requests that have been open for more than a month and have had activity within the past month.
    pub fn sort(mut self, sort: impl Into<ListSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction of the sort. Default: `desc` when sort is `created` or sort is not specified, otherwise `asc`.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls/get/parameters/5/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `popularity`
    Popularity,
    /// `long-running`
    LongRunning,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a pull request.
///
/// Draft pull requests are available in public repositories with GitHub Free and GitHub Free for organizations, GitHub Pro, and legacy per-repository billing plans, and in public and private repositories with GitHub Team and GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// To open or update a pull request in a public repository, you must have write access to the head or the source branch. For organization-owned repositories, you must be a member of the organization that owns the repository to open or update a pull request.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)" and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#create-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/pulls`
///
/// - 201: [`PullRequest`](crate::models::PullRequest)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create(
    owner: impl Into<String>,
    repo: impl Into<String>,
    head: impl Into<String>,
    base: impl Into<String>,
) -> Create {
    Create {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateBody::new(head, base),
    }
}

/// The request of [`create`](create()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    pub(crate) parts: Parts,
    pub(crate) body: CreateBody,
}

impl Create {
    /// The title of the new pull request. Required unless `issue` is specified.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// The name of the repository where the changes in the pull request were made. This field is required for cross-repository pull requests if both repositories are owned by the same organization.
    pub fn head_repo(mut self, head_repo: impl Into<String>) -> Self {
        self.body.head_repo = Some(head_repo.into());
        self
    }

    /// The contents of the pull request.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }

    /// Indicates whether [maintainers can modify](https://docs.github.com/articles/allowing-changes-to-a-pull-request-branch-created-from-a-fork/) the pull request.
    #[inline]
    pub fn maintainer_can_modify(mut self, maintainer_can_modify: bool) -> Self {
        self.body.maintainer_can_modify = Some(maintainer_can_modify);
        self
    }

    /// Indicates whether the pull request is a draft. See "[Draft Pull Requests](https://docs.github.com/articles/about-pull-requests#draft-pull-requests)" in the GitHub Help documentation to learn more.
    #[inline]
    pub fn draft(mut self, draft: bool) -> Self {
        self.body.draft = Some(draft);
        self
    }

    /// An issue in the repository to convert to a pull request. The issue title, body, and comments will become the title, body, and comments on the new pull request. Required unless `title` is specified.
    #[inline]
    pub fn issue(mut self, issue: i64) -> Self {
        self.body.issue = Some(issue);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBody {
    /// The title of the new pull request. Required unless `issue` is specified.
    pub title: Option<String>,
    /// The name of the branch where your changes are implemented. For cross-repository pull requests in the same network, namespace `head` with a user like this: `username:branch`.
    pub head: String,
    /// The name of the repository where the changes in the pull request were made. This field is required for cross-repository pull requests if both repositories are owned by the same organization.
    pub head_repo: Option<String>,
    /// The name of the branch you want the changes pulled into. This should be an existing branch on the current repository. You cannot submit a pull request to one repository that requests a merge to a base of another repository.
    pub base: String,
    /// The contents of the pull request.
    pub body: Option<String>,
    /// Indicates whether [maintainers can modify](https://docs.github.com/articles/allowing-changes-to-a-pull-request-branch-created-from-a-fork/) the pull request.
    pub maintainer_can_modify: Option<bool>,
    /// Indicates whether the pull request is a draft. See "[Draft Pull Requests](https://docs.github.com/articles/about-pull-requests#draft-pull-requests)" in the GitHub Help documentation to learn more.
    pub draft: Option<bool>,
    /// An issue in the repository to convert to a pull request. The issue title, body, and comments will become the title, body, and comments on the new pull request. Required unless `title` is specified.
    pub issue: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(head: impl Into<String>, base: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.head = head.into();
        new.base = base.into();
        new
    }
}

/// Get a pull request.
///
/// Draft pull requests are available in public repositories with GitHub Free and GitHub Free for organizations, GitHub Pro, and legacy per-repository billing plans, and in public and private repositories with GitHub Team and GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// Lists details of a pull request by providing its number.
///
/// When you get, [create](https://docs.github.com/rest/pulls/pulls/#create-a-pull-request), or [edit](https://docs.github.com/rest/pulls/pulls#update-a-pull-request) a pull request, GitHub creates a merge commit to test whether the pull request can be automatically merged into the base branch. This test commit is not added to the base branch or the head branch. You can review the status of the test commit using the `mergeable` key. For more information, see "[Checking mergeability of pull requests](https://docs.github.com/rest/guides/getting-started-with-the-git-database-api#checking-mergeability-of-pull-requests)".
///
/// The value of the `mergeable` attribute can be `true`, `false`, or `null`. If the value is `null`, then GitHub has started a background job to compute the mergeability. After giving the job time to complete, resubmit the request. When the job finishes, you will see a non-`null` value for the `mergeable` attribute in the response. If `mergeable` is `true`, then `merge_commit_sha` will be the SHA of the _test_ merge commit.
///
/// The value of the `merge_commit_sha` attribute changes depending on the state of the pull request. Before merging a pull request, the `merge_commit_sha` attribute holds the SHA of the _test_ merge commit. After merging a pull request, the `merge_commit_sha` attribute changes depending on how you merged the pull request:
///
/// *   If merged as a [merge commit](https://docs.github.com/articles/about-merge-methods-on-github/), `merge_commit_sha` represents the SHA of the merge commit.
/// *   If merged via a [squash](https://docs.github.com/articles/about-merge-methods-on-github/#squashing-your-merge-commits), `merge_commit_sha` represents the SHA of the squashed commit on the base branch.
/// *   If [rebased](https://docs.github.com/articles/about-merge-methods-on-github/#rebasing-and-merging-your-commits), `merge_commit_sha` represents the commit that the base branch was updated to.
///
/// Pass the appropriate [media type](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types) to fetch diff and patch formats.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
/// - **`application/vnd.github.diff`**: For more information, see "[git-diff](https://git-scm.com/docs/git-diff)" in the Git documentation. If a diff is corrupt, contact us through the [GitHub Support portal](https://support.github.com/). Include the repository name and pull request ID in your message.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#get-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}`
///
/// - 200: [`PullRequest`](crate::models::PullRequest), or text (`application/vnd.github.diff`), or text (`application/vnd.github.patch`)
/// - 304: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 406: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`diff`](Get::diff), [`patch`](Get::patch).
pub fn get(owner: impl Into<String>, repo: impl Into<String>, pull_number: i64) -> Get {
    Get {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

impl Get {
    /// Asks for `application/vnd.github.diff`.
    #[inline]
    pub fn diff(self) -> GetDiff {
        GetDiff(self)
    }

    /// Asks for `application/vnd.github.patch`.
    #[inline]
    pub fn patch(self) -> GetPatch {
        GetPatch(self)
    }
}

/// [`get`](get()) asked for `application/vnd.github.diff`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDiff(pub(crate) Get);

/// [`get`](get()) asked for `application/vnd.github.patch`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPatch(pub(crate) Get);

/// Update a pull request.
///
/// Draft pull requests are available in public repositories with GitHub Free and GitHub Free for organizations, GitHub Pro, and legacy per-repository billing plans, and in public and private repositories with GitHub Team and GitHub Enterprise Cloud. For more information, see [GitHub's products](https://docs.github.com/github/getting-started-with-github/githubs-products) in the GitHub Help documentation.
///
/// To open or update a pull request in a public repository, you must have write access to the head or the source branch. For organization-owned repositories, you must be a member of the organization that owns the repository to open or update a pull request.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#update-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `PATCH /repos/{owner}/{repo}/pulls/{pull_number}`
///
/// - 200: [`PullRequest`](crate::models::PullRequest)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> Update {
    Update {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: UpdateBody::default(),
    }
}

/// The request of [`update`](update()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBody,
}

impl Update {
    /// The title of the pull request.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.body.title = Some(title.into());
        self
    }

    /// The contents of the pull request.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body.body = Some(body.into());
        self
    }

    /// State of this Pull Request. Either `open` or `closed`.
    pub fn state(mut self, state: impl Into<models::CampaignState>) -> Self {
        self.body.state = Some(state.into());
        self
    }

    /// The name of the branch you want your changes pulled into. This should be an existing branch on the current repository. You cannot update the base branch on a pull request to point to another repository.
    pub fn base(mut self, base: impl Into<String>) -> Self {
        self.body.base = Some(base.into());
        self
    }

    /// Indicates whether [maintainers can modify](https://docs.github.com/articles/allowing-changes-to-a-pull-request-branch-created-from-a-fork/) the pull request.
    #[inline]
    pub fn maintainer_can_modify(mut self, maintainer_can_modify: bool) -> Self {
        self.body.maintainer_can_modify = Some(maintainer_can_modify);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBody {
    /// The title of the pull request.
    pub title: Option<String>,
    /// The contents of the pull request.
    pub body: Option<String>,
    /// State of this Pull Request. Either `open` or `closed`.
    pub state: Option<models::CampaignState>,
    /// The name of the branch you want your changes pulled into. This should be an existing branch on the current repository. You cannot update the base branch on a pull request to point to another repository.
    pub base: Option<String>,
    /// Indicates whether [maintainers can modify](https://docs.github.com/articles/allowing-changes-to-a-pull-request-branch-created-from-a-fork/) the pull request.
    pub maintainer_can_modify: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List commits on a pull request.
///
/// Lists a maximum of 250 commits for a pull request. To receive a complete
/// commit list for pull requests with more than 250 commits, use the [List commits](https://docs.github.com/rest/commits/commits#list-commits)
/// endpoint.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/commits`
///
/// - 200: a list of [`Commit`](crate::models::Commit)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCommits::pages), [`items`](ListCommits::items).
pub fn list_commits(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> ListCommits {
    ListCommits {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
    }
}

/// The request of [`list_commits`](list_commits()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommits {
    pub(crate) parts: Parts,
}

impl ListCommits {
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

/// List pull requests files.
///
/// Lists the files in a specified pull request.
///
/// > **Note:**
/// > Responses include a maximum of 3000 files. The paginated response returns 30 files per page by default.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#list-pull-requests-files>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`
///
/// - 200: a list of [`DiffEntry`](crate::models::DiffEntry)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListFiles::pages), [`items`](ListFiles::items).
pub fn list_files(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> ListFiles {
    ListFiles {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
    }
}

/// The request of [`list_files`](list_files()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFiles {
    pub(crate) parts: Parts,
}

impl ListFiles {
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

/// Check if a pull request has been merged.
///
/// Checks if a pull request has been merged into the base branch. The HTTP status of the response indicates whether or not the pull request has been merged; the response body is empty.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#check-if-a-pull-request-has-been-merged>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/merge`
///
/// - 204: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn check_if_merged(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> CheckIfMerged {
    CheckIfMerged {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
    }
}

/// The request of [`check_if_merged`](check_if_merged()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckIfMerged {
    pub(crate) parts: Parts,
}

/// Merge a pull request.
///
/// Merges a pull request into the base branch.
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)" and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#merge-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge`
///
/// - 200: [`PullRequestMergeResult`](crate::models::PullRequestMergeResult)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 405: [`OrgsRemoveOutsideCollaboratorResponse422`](crate::models::OrgsRemoveOutsideCollaboratorResponse422)
/// - 409: [`OrgsRemoveOutsideCollaboratorResponse422`](crate::models::OrgsRemoveOutsideCollaboratorResponse422)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn merge(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> Merge {
    Merge {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: MergeBody::default(),
    }
}

/// The request of [`merge`](merge()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Merge {
    pub(crate) parts: Parts,
    pub(crate) body: MergeBody,
}

impl Merge {
    /// Title for the automatic commit message.
    pub fn commit_title(mut self, commit_title: impl Into<String>) -> Self {
        self.body.commit_title = Some(commit_title.into());
        self
    }

    /// Extra detail to append to automatic commit message.
    pub fn commit_message(mut self, commit_message: impl Into<String>) -> Self {
        self.body.commit_message = Some(commit_message.into());
        self
    }

    /// SHA that pull request head must match to allow merge.
    pub fn sha(mut self, sha: impl Into<String>) -> Self {
        self.body.sha = Some(sha.into());
        self
    }

    /// The merge method to use.
    pub fn merge_method(mut self, merge_method: impl Into<models::MergeMethod>) -> Self {
        self.body.merge_method = Some(merge_method.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1merge/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MergeBody {
    /// Title for the automatic commit message.
    pub commit_title: Option<String>,
    /// Extra detail to append to automatic commit message.
    pub commit_message: Option<String>,
    /// SHA that pull request head must match to allow merge.
    pub sha: Option<String>,
    /// The merge method to use.
    pub merge_method: Option<models::MergeMethod>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for MergeBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Merge a pull request asynchronously.
///
/// Merges a pull request into the base branch in the background. Merging in this way allows certain types of errors to be retried, and avoids the risk of timeouts for particularly complex merges.
///
/// This is the required method for merging stacked PRs, but also supports unstacked PRs. When using this endpoint to merge a stacked pull request, all pull requests in the stack up to and including the requested PR will be merged into the base branch.
///
/// The response includes a UUID that can be used to fetch the result of the merge. If another asynchronous merge request has already been made for this pull request, the UUID of that request will be returned instead with a 409 response status to indicate that the merge options may be different from those that were requested. If there isn't an existing asynchronous merge request, a 202 response status is used.
///
/// If the pull request is already merged, the merge commit OID will be returned immediately with a 200 status.
///
/// If the pull request cannot be merged (e.g. because it is closed, or still a draft) this result will be returned immediately with a 400 response status. Branch protection rules and repository rules are not run at this stage, only basic pull request state checks are performed.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#merge-a-pull-request-asynchronously>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge-async`
///
/// - 200: [`PullRequestMergeAsyncResult`](crate::models::PullRequestMergeAsyncResult)
/// - 202: [`PullRequestMergeAsyncResult`](crate::models::PullRequestMergeAsyncResult)
/// - 400: [`PullRequestMergeAsyncResult`](crate::models::PullRequestMergeAsyncResult)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`PullRequestMergeAsyncResult`](crate::models::PullRequestMergeAsyncResult)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn merge_async(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> MergeAsync {
    MergeAsync {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: MergeAsyncBody::default(),
    }
}

/// The request of [`merge_async`](merge_async()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeAsync {
    pub(crate) parts: Parts,
    pub(crate) body: MergeAsyncBody,
}

impl MergeAsync {
    /// Title for the automatic commit message.
    pub fn commit_title(mut self, commit_title: impl Into<String>) -> Self {
        self.body.commit_title = Some(commit_title.into());
        self
    }

    /// Extra detail to append to automatic commit message.
    pub fn commit_message(mut self, commit_message: impl Into<String>) -> Self {
        self.body.commit_message = Some(commit_message.into());
        self
    }

    /// SHA that pull request head must match to allow merge. If not provided, the current head of the PR at the time of the request will be used; if the PR is pushed in between the merge being requested and being executed, the merge will be cancelled.
    pub fn sha(mut self, sha: impl Into<String>) -> Self {
        self.body.sha = Some(sha.into());
        self
    }

    /// The merge method to use.
    pub fn merge_method(mut self, merge_method: impl Into<models::MergeMethod>) -> Self {
        self.body.merge_method = Some(merge_method.into());
        self
    }

    /// The action that will be taken to merge the pull request. `direct_merge` merges the pull request directly without using a merge queue; `merge_queue` adds the pull request to a merge queue; `default` selects the most appropriate option.
    pub fn merge_action(mut self, merge_action: impl Into<models::MergeAction>) -> Self {
        self.body.merge_action = Some(merge_action.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1merge-async/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MergeAsyncBody {
    /// Title for the automatic commit message.
    pub commit_title: Option<String>,
    /// Extra detail to append to automatic commit message.
    pub commit_message: Option<String>,
    /// SHA that pull request head must match to allow merge. If not provided, the current head of the PR at the time of the request will be used; if the PR is pushed in between the merge being requested and being executed, the merge will be cancelled.
    pub sha: Option<String>,
    /// The merge method to use.
    pub merge_method: Option<models::MergeMethod>,
    /// The action that will be taken to merge the pull request. `direct_merge` merges the pull request directly without using a merge queue; `merge_queue` adds the pull request to a merge queue; `default` selects the most appropriate option.
    pub merge_action: Option<models::MergeAction>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for MergeAsyncBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get the result of an asynchronous merge.
///
/// Fetches the current result of an asynchronous merge request, identified by the UUID that was returned when the merge was requested.
///
/// While the merge is still queued, the response includes the UUID, merge method, and expected head SHA of the request. Once the merge has completed, the response reports whether it was merged, including the merge commit OID on success or a message describing why it could not be merged on failure.
///
/// The result of an asynchronous merge request is retained for 24 hours after its most recent update. After this window the request expires and this endpoint returns a `404` response for its UUID.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#get-the-result-of-an-asynchronous-merge>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `uuid`: The UUID of the asynchronous merge request, as returned when the merge was requested.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/merge-async/{uuid}`
///
/// - 200: [`PullRequestMergeAsyncResult`](crate::models::PullRequestMergeAsyncResult)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_merge_async_result(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    uuid: impl Into<String>,
) -> GetMergeAsyncResult {
    GetMergeAsyncResult {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&uuid.into()),
    }
}

/// The request of [`get_merge_async_result`](get_merge_async_result()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeAsyncResult {
    pub(crate) parts: Parts,
}

/// Update a pull request branch.
///
/// Updates the pull request branch with the latest upstream changes by merging HEAD from the base branch into the pull request branch.
/// Note: If making a request on behalf of a GitHub App you must also have permissions to write the contents of the head repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/pulls#update-a-pull-request-branch>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch`
///
/// - 202: [`ActivityMarkRepoNotificationsAsReadResponse`](crate::models::ActivityMarkRepoNotificationsAsReadResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_branch(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> UpdateBranch {
    UpdateBranch {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: UpdateBranchBody::default(),
    }
}

/// The request of [`update_branch`](update_branch()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBranch {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBranchBody,
}

impl UpdateBranch {
    /// The expected SHA of the pull request's HEAD ref. This is the most recent commit on the pull request's branch. If the expected SHA does not match the pull request's HEAD, you will receive a `422 Unprocessable Entity` status. You can use the "[List commits](https://docs.github.com/rest/commits/commits#list-commits)" endpoint to find the most recent commit SHA. Default: SHA of the pull request's current HEAD ref.
    pub fn expected_head_sha(mut self, expected_head_sha: impl Into<String>) -> Self {
        self.body.expected_head_sha = Some(expected_head_sha.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1update-branch/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBranchBody {
    /// The expected SHA of the pull request's HEAD ref. This is the most recent commit on the pull request's branch. If the expected SHA does not match the pull request's HEAD, you will receive a `422 Unprocessable Entity` status. You can use the "[List commits](https://docs.github.com/rest/commits/commits#list-commits)" endpoint to find the most recent commit SHA. Default: SHA of the pull request's current HEAD ref.
    pub expected_head_sha: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBranchBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
