// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `agent_tasks`: agent tasks.

use octoforge_runtime::{DateTime, Extra, Maybe, Number, Parts, Value};
use crate::models;

/// List tasks for repository.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Returns a list of tasks for a specific repository
///
/// **Fine-grained access tokens for "List tasks for repository"**
///
/// This endpoint works with the following fine-grained token types:
///
/// * [GitHub App user access tokens](https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app)
/// * [Fine-grained personal access tokens](https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#creating-a-fine-grained-personal-access-token)
///
/// The fine-grained token must have the following permission set:
///
/// * "Agent tasks" repository permissions (read)
///
/// GitHub App installation access tokens are not supported for this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/agent-tasks/agent-tasks#list-tasks-for-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository. The name is not case sensitive.
///
/// `GET /agents/repos/{owner}/{repo}/tasks`
///
/// - 200: [`ListTasksForRepoResponse`](crate::agent_tasks::ListTasksForRepoResponse)
/// - 400: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 401: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 403: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 404: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 422: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListTasksForRepo::pages), [`items`](ListTasksForRepo::items).
pub fn list_tasks_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListTasksForRepo {
    ListTasksForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_tasks_for_repo`](list_tasks_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTasksForRepo {
    pub(crate) parts: Parts,
}

impl ListTasksForRepo {
    /// The number of results per page (max 100).
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The field to sort results by. Can be `updated_at` or `created_at`.
    pub fn sort(mut self, sort: impl Into<UpdatedAtCreatedAt>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort results. Can be `asc` or `desc`.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Comma-separated list of task states to filter by. Can be any combination of: `queued`, `in_progress`, `completed`, `failed`, `idle`, `waiting_for_user`, `timed_out`, `cancelled`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// Filter by archived status. When `true`, returns only archived tasks. When `false` or omitted, returns only non-archived tasks. Defaults to `false`.
    #[inline]
    pub fn is_archived(mut self, is_archived: bool) -> Self {
        self.parts.query("is_archived", &is_archived);
        self
    }

    /// Only show tasks updated at or after this time (ISO 8601 timestamp)
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

    /// Filter tasks by creator user ID. Accepts one or more user IDs.
    pub fn creator_id(
        mut self,
        creator_id: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parts
            .query(
                "creator_id",
                &creator_id.into_iter().map(Into::into).collect::<Vec<_>>(),
            );
        self
    }
}

/// Described at `/paths/~1agents~1repos~1{owner}~1{repo}~1tasks/get/parameters/4/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdatedAtCreatedAt {
    /// `updated_at`
    UpdatedAt,
    /// `created_at`
    CreatedAt,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1agents~1repos~1{owner}~1{repo}~1tasks/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTasksForRepoResponse {
    /// List of tasks
    pub tasks: Vec<Task>,
    /// Total count of active (non-archived) tasks
    pub total_active_count: Option<i64>,
    /// Total count of archived tasks
    pub total_archived_count: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Structured error response following GitHub REST API conventions.
/// For 422 Unprocessable Entity the errors array contains validation
/// details; for other error status codes only message and
/// documentation_url are returned.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTasksForRepoResponse400 {
    /// Summary message (e.g. "Validation Failed", "Not Found")
    pub message: String,
    /// List of validation errors (present only for 422 responses)
    pub errors: Option<Vec<ListTasksForRepoResponse400Error>>,
    /// URL to relevant API documentation
    pub documentation_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A single validation error
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTasksForRepoResponse400Error {
    /// Machine-readable error code
    pub code: ErrorCode,
    /// Human-readable message (populated when code is "custom")
    pub message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Machine-readable error code
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `missing`
    Missing,
    /// `missing_field`
    MissingField,
    /// `invalid`
    Invalid,
    /// `already_exists`
    AlreadyExists,
    /// `unprocessable`
    Unprocessable,
    /// `custom`
    Custom,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Start a task.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Starts a new Copilot cloud agent task for a repository.
///
/// This endpoint is only available to users with a Copilot Business or Copilot Enterprise subscription.
///
/// **Fine-grained access tokens for "Start a task"**
///
/// This endpoint works with the following fine-grained token types:
///
/// * [GitHub App user access tokens](https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app)
/// * [Fine-grained personal access tokens](https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#creating-a-fine-grained-personal-access-token)
///
/// The fine-grained token must have the following permission set:
///
/// * "Agent tasks" repository permissions (read and write)
///
/// GitHub App installation access tokens are not supported for this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/agent-tasks/agent-tasks#start-a-task>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository. The name is not case sensitive.
///
/// `POST /agents/repos/{owner}/{repo}/tasks`
///
/// - 201: [`Task`](crate::agent_tasks::Task)
/// - 400: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 401: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 403: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 422: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
///
/// [How to send it](crate#sending).
pub fn create_task_in_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
    prompt: impl Into<String>,
) -> CreateTaskInRepo {
    CreateTaskInRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateTaskInRepoBody::new(prompt),
    }
}

/// The request of [`create_task_in_repo`](create_task_in_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTaskInRepo {
    pub(crate) parts: Parts,
    pub(crate) body: CreateTaskInRepoBody,
}

impl CreateTaskInRepo {
    /// The model to use for this task. The allowed models may change over time and depend on the user's GitHub Copilot plan and organization policies. Currently supported values: `claude-sonnet-4.6`, `claude-opus-4.6`, `gpt-5.2-codex`, `gpt-5.3-codex`, `gpt-5.4`, `claude-sonnet-4.5`, `claude-opus-4.5`
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.body.model = Some(model.into());
        self
    }

    /// Optional identifier for a custom agent to use for this task. Use the custom agent's filename without the extension - for example, for a `.github/agents/performance-optimizer.agent.md` custom agent, use `performance-optimizer`.
    pub fn custom_agent(mut self, custom_agent: impl Into<String>) -> Self {
        self.body.custom_agent = Some(custom_agent.into());
        self
    }

    /// Whether to create a PR.
    #[inline]
    pub fn create_pull_request(mut self, create_pull_request: bool) -> Self {
        self.body.create_pull_request = Some(create_pull_request);
        self
    }

    /// Base ref for new branch/PR
    pub fn base_ref(mut self, base_ref: impl Into<String>) -> Self {
        self.body.base_ref = Some(base_ref.into());
        self
    }

    /// Head ref for existing branch/PR. If provided with `base_ref`, the agent looks up open PR context for `head_ref` targeting `base_ref` and commits to `head_ref` instead of creating a new branch.
    pub fn head_ref(mut self, head_ref: impl Into<String>) -> Self {
        self.body.head_ref = Some(head_ref.into());
        self
    }
}

/// Described at `/paths/~1agents~1repos~1{owner}~1{repo}~1tasks/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTaskInRepoBody {
    /// The user's prompt for the agent
    pub prompt: String,
    /// The model to use for this task. The allowed models may change over time and depend on the user's GitHub Copilot plan and organization policies. Currently supported values: `claude-sonnet-4.6`, `claude-opus-4.6`, `gpt-5.2-codex`, `gpt-5.3-codex`, `gpt-5.4`, `claude-sonnet-4.5`, `claude-opus-4.5`
    pub model: Option<String>,
    /// Optional identifier for a custom agent to use for this task. Use the custom agent's filename without the extension - for example, for a `.github/agents/performance-optimizer.agent.md` custom agent, use `performance-optimizer`.
    pub custom_agent: Option<String>,
    /// Whether to create a PR.
    pub create_pull_request: Option<bool>,
    /// Base ref for new branch/PR
    pub base_ref: Option<String>,
    /// Head ref for existing branch/PR. If provided with `base_ref`, the agent looks up open PR context for `head_ref` targeting `base_ref` and commits to `head_ref` instead of creating a new branch.
    pub head_ref: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateTaskInRepoBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.prompt = prompt.into();
        new
    }
}

/// Described at `/paths/~1agents~1repos~1{owner}~1{repo}~1tasks/post/responses/201/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Task {
    /// Unique task identifier
    pub id: String,
    /// API URL for this task
    pub url: Option<String>,
    /// Web URL for this task
    pub html_url: Option<String>,
    /// Human-readable name derived from the task prompt
    pub name: Option<String>,
    /// The entity who created this task
    pub creator: Option<models::ReposCreateAttestationResponse>,
    /// Type of the task creator
    pub creator_type: Option<CreatorType>,
    /// User objects of collaborators on this task
    #[deprecated]
    pub user_collaborators: Option<Vec<models::ReposCreateAttestationResponse>>,
    /// The owner of the repository
    pub owner: Option<models::ReposCreateAttestationResponse>,
    /// The repository this task belongs to
    pub repository: Option<models::ReposCreateAttestationResponse>,
    /// Current state of the task, derived from its most recent session
    pub state: CreateTaskInRepoResponseState,
    /// Number of sessions in this task
    pub session_count: Option<i64>,
    /// Resources created by this task (PRs, branches, etc.)
    pub artifacts: Option<Vec<Artifact>>,
    /// Timestamp when the task was archived, null if not archived
    pub archived_at: Maybe<DateTime>,
    /// Timestamp of the most recent update
    pub updated_at: Option<DateTime>,
    /// Timestamp when the task was created
    pub created_at: DateTime,
    /// Custom agent metadata associated with this task
    pub custom_agent: Option<CustomAgent>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Type of the task creator
#[derive(Clone)]
#[non_exhaustive]
pub enum CreatorType {
    /// `user`
    User,
    /// `organization`
    Organization,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Custom agent metadata associated with this task
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomAgent {
    /// The custom agent's filename without the extension - for example, `performance-optimizer` for a `.github/agents/performance-optimizer.agent.md` custom agent.
    pub id: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Current state of the task, derived from its most recent session
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateTaskInRepoResponseState {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `idle`
    Idle,
    /// `waiting_for_user`
    WaitingForUser,
    /// `timed_out`
    TimedOut,
    /// `cancelled`
    Cancelled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// A resource generated by the task
#[derive(Clone)]
#[non_exhaustive]
pub struct Artifact {
    /// Provider namespace
    pub provider: GithubProvider,
    /// Type of artifact. Available Values: `pull`, `branch`.
    pub r#type: PullBranch,
    /// Resource data (shape depends on type)
    pub data: Data,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Resource data (shape depends on type)
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum Data {
    /// [`Id`](crate::agent_tasks::Id).
    Id(Id),
    /// [`HeadRef`](crate::agent_tasks::HeadRef).
    HeadRef(HeadRef),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<Id> for Data {
    #[inline]
    fn from(value: Id) -> Self {
        Self::Id(value)
    }
}

impl From<HeadRef> for Data {
    #[inline]
    fn from(value: HeadRef) -> Self {
        Self::HeadRef(value)
    }
}

/// Provider namespace
#[derive(Clone)]
#[non_exhaustive]
pub enum GithubProvider {
    /// `github`
    Github,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Type of artifact. Available Values: `pull`, `branch`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PullBranch {
    /// `pull`
    Pull,
    /// `branch`
    Branch,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// A GitHub resource (pull request, issue, etc.)
#[derive(Clone)]
#[non_exhaustive]
pub struct Id {
    /// GitHub resource ID
    pub id: i64,
    /// GraphQL global ID
    pub global_id: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A Git branch reference
#[derive(Clone)]
#[non_exhaustive]
pub struct HeadRef {
    /// Head branch name
    pub head_ref: String,
    /// Base branch name
    pub base_ref: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get a task by repo.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Returns a task by ID scoped to an owner/repo path
///
/// **Fine-grained access tokens for "Get a task by repo"**
///
/// This endpoint works with the following fine-grained token types:
///
/// * [GitHub App user access tokens](https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app)
/// * [Fine-grained personal access tokens](https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#creating-a-fine-grained-personal-access-token)
///
/// The fine-grained token must have the following permission set:
///
/// * "Agent tasks" repository permissions (read)
///
/// GitHub App installation access tokens are not supported for this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/agent-tasks/agent-tasks#get-a-task-by-repo>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository. The name is not case sensitive.
/// - `task_id`: The unique identifier of the task.
///
/// `GET /agents/repos/{owner}/{repo}/tasks/{task_id}`
///
/// - 200: [`GetTaskByRepoAndIdResponse`](crate::agent_tasks::GetTaskByRepoAndIdResponse)
/// - 400: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 401: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 403: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 404: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 422: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
///
/// [How to send it](crate#sending).
pub fn get_task_by_repo_and_id(
    owner: impl Into<String>,
    repo: impl Into<String>,
    task_id: impl Into<String>,
) -> GetTaskByRepoAndId {
    GetTaskByRepoAndId {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&task_id.into()),
    }
}

/// The request of [`get_task_by_repo_and_id`](get_task_by_repo_and_id()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTaskByRepoAndId {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1agents~1repos~1{owner}~1{repo}~1tasks~1{task_id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetTaskByRepoAndIdResponse {
    /// Unique task identifier
    pub id: String,
    /// API URL for this task
    pub url: Option<String>,
    /// Web URL for this task
    pub html_url: Option<String>,
    /// Human-readable name derived from the task prompt
    pub name: Option<String>,
    /// The entity who created this task
    pub creator: Option<models::ReposCreateAttestationResponse>,
    /// Type of the task creator
    pub creator_type: Option<CreatorType>,
    /// User objects of collaborators on this task
    #[deprecated]
    pub user_collaborators: Option<Vec<models::ReposCreateAttestationResponse>>,
    /// The owner of the repository
    pub owner: Option<models::ReposCreateAttestationResponse>,
    /// The repository this task belongs to
    pub repository: Option<models::ReposCreateAttestationResponse>,
    /// Current state of the task, derived from its most recent session
    pub state: CreateTaskInRepoResponseState,
    /// Number of sessions in this task
    pub session_count: Option<i64>,
    /// Resources created by this task (PRs, branches, etc.)
    pub artifacts: Option<Vec<Artifact>>,
    /// Timestamp when the task was archived, null if not archived
    pub archived_at: Maybe<DateTime>,
    /// Timestamp of the most recent update
    pub updated_at: Option<DateTime>,
    /// Timestamp when the task was created
    pub created_at: DateTime,
    /// Custom agent metadata associated with this task
    pub custom_agent: Option<CustomAgent>,
    /// Sessions associated with this task
    pub sessions: Option<Vec<Session>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Full session details within a task
#[derive(Clone)]
#[non_exhaustive]
pub struct Session {
    /// Session ID
    pub id: String,
    /// Session name
    pub name: Option<String>,
    /// The user who created this session
    pub user: Option<models::ReposCreateAttestationResponse>,
    /// The owner of the repository
    pub owner: Option<models::ReposCreateAttestationResponse>,
    /// The repository this session belongs to
    pub repository: Option<models::ReposCreateAttestationResponse>,
    /// Task ID this session belongs to
    pub task_id: Option<String>,
    /// Current state of a session
    pub state: CreateTaskInRepoResponseState,
    /// Creation timestamp
    pub created_at: DateTime,
    /// Last update timestamp
    pub updated_at: Option<DateTime>,
    /// Completion timestamp
    pub completed_at: Option<DateTime>,
    /// Content of the triggering event
    pub prompt: Option<String>,
    /// Head branch name
    pub head_ref: Option<String>,
    /// Base branch name
    pub base_ref: Option<String>,
    /// Model used for this session
    pub model: Option<String>,
    /// Structured information about billing units consumed by the session.
    pub usage: Option<Usage>,
    /// Error details for a failed session
    pub error: Option<models::ActivityMarkNotificationsAsReadResponse>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Structured information about billing units consumed by the session.
#[derive(Clone)]
#[non_exhaustive]
pub struct Usage {
    /// Billing unit used for this session. New sessions since June 1, 2026 use `ai_credits`, but older sessions use `premium_requests`.
    pub r#type: AiCreditsPremiumRequests,
    /// Number of billing units used by this session. When the `type` is `ai_credits`, the value is a whole number, expressed in nano units. When presenting this to a human, divide by 1,000,000,000 and round to one decimal place. When aggregating (for example, summing usage across sessions), sum the nano values first, and divide once at the end before presenting to a human to avoid losing precision. When the `type` is `premium_requests`, the value may be fractional (for example `1.5`).
    pub amount: Number,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Billing unit used for this session. New sessions since June 1, 2026 use `ai_credits`, but older sessions use `premium_requests`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AiCreditsPremiumRequests {
    /// `ai_credits`
    AiCredits,
    /// `premium_requests`
    PremiumRequests,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List tasks.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Returns a list of tasks for the authenticated user
///
/// **Fine-grained access tokens for "List tasks"**
///
/// This endpoint works with the following fine-grained token types:
///
/// * [GitHub App user access tokens](https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app)
/// * [Fine-grained personal access tokens](https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#creating-a-fine-grained-personal-access-token)
///
/// The fine-grained token must have the following permission set:
///
/// * "Agent tasks" repository permissions (read)
///
/// GitHub App installation access tokens are not supported for this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/agent-tasks/agent-tasks#list-tasks>).
///
/// `GET /agents/tasks`
///
/// - 200: [`ListTasksForRepoResponse`](crate::agent_tasks::ListTasksForRepoResponse)
/// - 400: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 401: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 403: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 422: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListTasks::pages), [`items`](ListTasks::items).
#[inline]
pub fn list_tasks() -> ListTasks {
    ListTasks { parts: Parts::new() }
}

/// The request of [`list_tasks`](list_tasks()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTasks {
    pub(crate) parts: Parts,
}

impl ListTasks {
    /// The number of results per page (max 100).
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The field to sort results by. Can be `updated_at` or `created_at`.
    pub fn sort(mut self, sort: impl Into<UpdatedAtCreatedAt>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort results. Can be `asc` or `desc`.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Comma-separated list of task states to filter by. Can be any combination of: `queued`, `in_progress`, `completed`, `failed`, `idle`, `waiting_for_user`, `timed_out`, `cancelled`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.parts.query("state", &state.into());
        self
    }

    /// Filter by archived status. When `true`, returns only archived tasks. When `false` or omitted, returns only non-archived tasks. Defaults to `false`.
    #[inline]
    pub fn is_archived(mut self, is_archived: bool) -> Self {
        self.parts.query("is_archived", &is_archived);
        self
    }

    /// Only show tasks updated at or after this time (ISO 8601 timestamp)
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }
}

/// Get a task by ID.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Returns a task by ID with its associated sessions
///
/// **Fine-grained access tokens for "Get a task by ID"**
///
/// This endpoint works with the following fine-grained token types:
///
/// * [GitHub App user access tokens](https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app)
/// * [Fine-grained personal access tokens](https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#creating-a-fine-grained-personal-access-token)
///
/// The fine-grained token must have the following permission set:
///
/// * "Agent tasks" repository permissions (read)
///
/// GitHub App installation access tokens are not supported for this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/agent-tasks/agent-tasks#get-a-task-by-id>).
///
/// - `task_id`: The unique identifier of the task.
///
/// `GET /agents/tasks/{task_id}`
///
/// - 200: [`GetTaskByRepoAndIdResponse`](crate::agent_tasks::GetTaskByRepoAndIdResponse)
/// - 400: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 401: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 403: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 404: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
/// - 422: [`ListTasksForRepoResponse400`](crate::agent_tasks::ListTasksForRepoResponse400)
///
/// [How to send it](crate#sending).
pub fn get_task_by_id(task_id: impl Into<String>) -> GetTaskById {
    GetTaskById {
        parts: Parts::new().path(&task_id.into()),
    }
}

/// The request of [`get_task_by_id`](get_task_by_id()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTaskById {
    pub(crate) parts: Parts,
}
