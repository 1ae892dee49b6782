// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `pulls`: stacks.

use octoforge_runtime::{DateTime, Extra, Maybe, Parts, Value};
use crate::models;

/// List pull request stacks.
///
/// Lists pull request stacks in a repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/stacks#list-pull-request-stacks>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stacks`
///
/// - 200: a list of [`PullRequestStackMinimal`](crate::models::PullRequestStackMinimal)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](PullRequestStacksList::pages), [`items`](PullRequestStacksList::items).
pub fn pull_request_stacks_list(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> PullRequestStacksList {
    PullRequestStacksList {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`pull_request_stacks_list`](pull_request_stacks_list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PullRequestStacksList {
    pub(crate) parts: Parts,
}

impl PullRequestStacksList {
    /// Filter to the stack containing this repository pull request number.
    #[inline]
    pub fn pull_request(mut self, pull_request: i64) -> Self {
        self.parts.query("pull_request", &pull_request);
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

/// Create a pull request stack.
///
/// Creates a stack from an ordered list of pull request numbers. Provide the pull
/// request numbers from the bottom of the stack to the top. Each pull request's
/// base ref must match the previous pull request's head ref.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/stacks#create-a-pull-request-stack>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/stacks`
///
/// - 201: [`Response`](crate::pulls::Response)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`Response422`](crate::pulls::Response422)
///
/// [How to send it](crate#sending).
pub fn pull_request_stacks_create(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_requests: impl IntoIterator<Item = impl Into<i64>>,
) -> PullRequestStacksCreate {
    PullRequestStacksCreate {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: PullRequestStacksCreateBody::new(pull_requests),
    }
}

/// The request of [`pull_request_stacks_create`](pull_request_stacks_create()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PullRequestStacksCreate {
    pub(crate) parts: Parts,
    pub(crate) body: PullRequestStacksCreateBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1stacks/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestStacksCreateBody {
    /// An ordered list of pull request numbers forming the stack from bottom to top.
    pub pull_requests: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl PullRequestStacksCreateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(pull_requests: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.pull_requests = pull_requests
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1stacks/post/responses/201/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// `id`
    pub id: i64,
    /// `number`
    pub number: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `base`
    pub base: models::ResponseBase,
    /// Whether the stack has any open pull request. False when all pull requests are merged or closed.
    pub open: bool,
    /// `created_at`
    pub created_at: DateTime,
    /// `pull_requests`
    pub pull_requests: Vec<models::PullRequestStackPullRequest>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Validation Error
#[derive(Clone)]
#[non_exhaustive]
pub struct Response422 {
    /// `message`
    pub message: String,
    /// `documentation_url`
    pub documentation_url: String,
    /// `errors`
    pub errors: Option<Vec<Response422Error>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1stacks/post/responses/422/content/application~1json/schema/properties/errors/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response422Error {
    /// `resource`
    pub resource: Option<String>,
    /// `field`
    pub field: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `code`
    pub code: String,
    /// `index`
    pub index: Option<i64>,
    /// `value`
    pub value: Maybe<ErrorValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1stacks/post/responses/422/content/application~1json/schema/properties/errors/items/properties/value`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum ErrorValue {
    /// Text.
    String(String),
    /// A number.
    Integer(i64),
    /// A list of [`IssuesCreateBodyMilestone`](crate::models::IssuesCreateBodyMilestone).
    IssuesCreateBodyMilestoneList(Vec<models::IssuesCreateBodyMilestone>),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String> for ErrorValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ErrorValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ErrorValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<models::IssuesCreateBodyMilestone>> for ErrorValue {
    #[inline]
    fn from(value: Vec<models::IssuesCreateBodyMilestone>) -> Self {
        Self::IssuesCreateBodyMilestoneList(value)
    }
}

/// Get a pull request stack.
///
/// Gets a pull request stack by providing its stack number.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/stacks#get-a-pull-request-stack>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `stack_number`: The number that identifies the pull request stack.
///
/// `GET /repos/{owner}/{repo}/stacks/{stack_number}`
///
/// - 200: [`Response`](crate::pulls::Response)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn pull_request_stacks_get(
    owner: impl Into<String>,
    repo: impl Into<String>,
    stack_number: i64,
) -> PullRequestStacksGet {
    PullRequestStacksGet {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&stack_number),
    }
}

/// The request of [`pull_request_stacks_get`](pull_request_stacks_get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PullRequestStacksGet {
    pub(crate) parts: Parts,
}

/// Add pull requests to a pull request stack.
///
/// Appends an ordered list of pull request numbers onto the top of an existing
/// stack. Provide only the pull requests you want to add, from the current top of
/// the stack upward. The first new pull request's base ref must match the current
/// top pull request's head ref.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/stacks#add-pull-requests-to-a-pull-request-stack>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `stack_number`: The number that identifies the pull request stack.
///
/// `POST /repos/{owner}/{repo}/stacks/{stack_number}/add`
///
/// - 200: [`Response`](crate::pulls::Response)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`Response422`](crate::pulls::Response422)
///
/// [How to send it](crate#sending).
pub fn pull_request_stacks_add(
    owner: impl Into<String>,
    repo: impl Into<String>,
    stack_number: i64,
    pull_requests: impl IntoIterator<Item = impl Into<i64>>,
) -> PullRequestStacksAdd {
    PullRequestStacksAdd {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&stack_number),
        body: PullRequestStacksCreateBody::new(pull_requests),
    }
}

/// The request of [`pull_request_stacks_add`](pull_request_stacks_add()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PullRequestStacksAdd {
    pub(crate) parts: Parts,
    pub(crate) body: PullRequestStacksCreateBody,
}

/// Remove pull requests from a pull request stack.
///
/// Removes the unmerged pull requests from a stack. Pull requests that cannot be
/// unstacked (for example, those that are queued for merge) are left in place. When pull requests remain in the stack, the updated
/// stack is returned with a `200`. When no pull requests remain, the stack is
/// dissolved and a `204` is returned.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/stacks#remove-pull-requests-from-a-pull-request-stack>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `stack_number`: The number that identifies the pull request stack.
///
/// `POST /repos/{owner}/{repo}/stacks/{stack_number}/unstack`
///
/// - 200: [`Response`](crate::pulls::Response)
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn pull_request_stacks_unstack(
    owner: impl Into<String>,
    repo: impl Into<String>,
    stack_number: i64,
) -> PullRequestStacksUnstack {
    PullRequestStacksUnstack {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&stack_number),
    }
}

/// The request of [`pull_request_stacks_unstack`](pull_request_stacks_unstack()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PullRequestStacksUnstack {
    pub(crate) parts: Parts,
}
