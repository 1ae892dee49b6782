// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Node,
    Object, Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::api::agent_tasks::{
    AiCreditsPremiumRequests, Artifact, CreateTaskInRepo, CreateTaskInRepoBody,
    CreateTaskInRepoResponseState, CreatorType, CustomAgent, Data, ErrorCode,
    GetTaskById, GetTaskByRepoAndId, GetTaskByRepoAndIdResponse, GithubProvider, HeadRef,
    Id, ListTasks, ListTasksForRepo, ListTasksForRepoResponse,
    ListTasksForRepoResponse400, ListTasksForRepoResponse400Error, PullBranch, Session,
    Task, UpdatedAtCreatedAt, Usage,
};

impl Endpoint for ListTasksForRepo {
    type Output = ListTasksForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "agent-tasks/list-tasks-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/agents/repos/{owner}/{repo}/tasks",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListTasksForRepo {
    type Item = Task;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.tasks
    }
}

impl ListTasksForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateTaskInRepo {
    type Output = Task;
    const OPERATION: Operation = Operation {
        id: "agent-tasks/create-task-in-repo",
        method: octoforge_runtime::Verb::Post,
        path: "/agents/repos/{owner}/{repo}/tasks",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateTaskInRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTaskByRepoAndId {
    type Output = GetTaskByRepoAndIdResponse;
    const OPERATION: Operation = Operation {
        id: "agent-tasks/get-task-by-repo-and-id",
        method: octoforge_runtime::Verb::Get,
        path: "/agents/repos/{owner}/{repo}/tasks/{task_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetTaskByRepoAndId {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListTasks {
    type Output = ListTasksForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "agent-tasks/list-tasks",
        method: octoforge_runtime::Verb::Get,
        path: "/agents/tasks",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListTasks {
    type Item = Task;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.tasks
    }
}

impl ListTasks {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetTaskById {
    type Output = GetTaskByRepoAndIdResponse;
    const OPERATION: Operation = Operation {
        id: "agent-tasks/get-task-by-id",
        method: octoforge_runtime::Verb::Get,
        path: "/agents/tasks/{task_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetTaskById {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for UpdatedAtCreatedAt {
    const NAME: &'static str = "UpdatedAtCreatedAt";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::UpdatedAt => "updated_at",
            Self::CreatedAt => "created_at",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "updated_at" => Self::UpdatedAt,
            "created_at" => Self::CreatedAt,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdatedAtCreatedAt);

impl Object for ListTasksForRepoResponse {
    const NAME: &'static str = "ListTasksForRepoResponse";
    const FIELDS: &'static [&'static str] = &[
        "tasks",
        "total_active_count",
        "total_archived_count",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tasks: fields.at(0),
            total_active_count: fields.at(1),
            total_archived_count: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.tasks, &self.total_active_count, &self.total_archived_count],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListTasksForRepoResponse);

impl Object for ListTasksForRepoResponse400 {
    const NAME: &'static str = "ListTasksForRepoResponse400";
    const FIELDS: &'static [&'static str] = &["message", "errors", "documentation_url"];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            errors: fields.at(1),
            documentation_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.errors, &self.documentation_url], &self.extra)
    }
}

octoforge_runtime::object!(ListTasksForRepoResponse400);

impl Object for CreateTaskInRepoBody {
    const NAME: &'static str = "CreateTaskInRepoBody";
    const FIELDS: &'static [&'static str] = &[
        "prompt",
        "model",
        "custom_agent",
        "create_pull_request",
        "base_ref",
        "head_ref",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            prompt: fields.at(0),
            model: fields.at(1),
            custom_agent: fields.at(2),
            create_pull_request: fields.at(3),
            base_ref: fields.at(4),
            head_ref: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.prompt,
                &self.model,
                &self.custom_agent,
                &self.create_pull_request,
                &self.base_ref,
                &self.head_ref,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateTaskInRepoBody);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for Task {
    const NAME: &'static str = "Task";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "url",
        "html_url",
        "name",
        "creator",
        "creator_type",
        "user_collaborators",
        "owner",
        "repository",
        "state",
        "session_count",
        "artifacts",
        "archived_at",
        "updated_at",
        "created_at",
        "custom_agent",
    ];
    const REQUIRED: &'static [u64] = &[16897];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            url: fields.at(1),
            html_url: fields.at(2),
            name: fields.at(3),
            creator: fields.at(4),
            creator_type: fields.at(5),
            user_collaborators: fields.at(6),
            owner: fields.at(7),
            repository: fields.at(8),
            state: fields.at(9),
            session_count: fields.at(10),
            artifacts: fields.at(11),
            archived_at: fields.at(12),
            updated_at: fields.at(13),
            created_at: fields.at(14),
            custom_agent: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.url,
                &self.html_url,
                &self.name,
                &self.creator,
                &self.creator_type,
                &self.user_collaborators,
                &self.owner,
                &self.repository,
                &self.state,
                &self.session_count,
                &self.artifacts,
                &self.archived_at,
                &self.updated_at,
                &self.created_at,
                &self.custom_agent,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Task);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for GetTaskByRepoAndIdResponse {
    const NAME: &'static str = "GetTaskByRepoAndIdResponse";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "url",
        "html_url",
        "name",
        "creator",
        "creator_type",
        "user_collaborators",
        "owner",
        "repository",
        "state",
        "session_count",
        "artifacts",
        "archived_at",
        "updated_at",
        "created_at",
        "custom_agent",
        "sessions",
    ];
    const REQUIRED: &'static [u64] = &[16897];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            url: fields.at(1),
            html_url: fields.at(2),
            name: fields.at(3),
            creator: fields.at(4),
            creator_type: fields.at(5),
            user_collaborators: fields.at(6),
            owner: fields.at(7),
            repository: fields.at(8),
            state: fields.at(9),
            session_count: fields.at(10),
            artifacts: fields.at(11),
            archived_at: fields.at(12),
            updated_at: fields.at(13),
            created_at: fields.at(14),
            custom_agent: fields.at(15),
            sessions: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.url,
                &self.html_url,
                &self.name,
                &self.creator,
                &self.creator_type,
                &self.user_collaborators,
                &self.owner,
                &self.repository,
                &self.state,
                &self.session_count,
                &self.artifacts,
                &self.archived_at,
                &self.updated_at,
                &self.created_at,
                &self.custom_agent,
                &self.sessions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GetTaskByRepoAndIdResponse);

impl Literal for CreatorType {
    const NAME: &'static str = "CreatorType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Organization => "organization",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "organization" => Self::Organization,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreatorType);

impl Object for CustomAgent {
    const NAME: &'static str = "CustomAgent";
    const FIELDS: &'static [&'static str] = &["id"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id], &self.extra)
    }
}

octoforge_runtime::object!(CustomAgent);

impl Literal for CreateTaskInRepoResponseState {
    const NAME: &'static str = "CreateTaskInRepoResponseState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Idle => "idle",
            Self::WaitingForUser => "waiting_for_user",
            Self::TimedOut => "timed_out",
            Self::Cancelled => "cancelled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "in_progress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "idle" => Self::Idle,
            "waiting_for_user" => Self::WaitingForUser,
            "timed_out" => Self::TimedOut,
            "cancelled" => Self::Cancelled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreateTaskInRepoResponseState);

impl Object for ListTasksForRepoResponse400Error {
    const NAME: &'static str = "ListTasksForRepoResponse400Error";
    const FIELDS: &'static [&'static str] = &["code", "message"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            code: fields.at(0),
            message: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.code, &self.message], &self.extra)
    }
}

octoforge_runtime::object!(ListTasksForRepoResponse400Error);

impl Object for Artifact {
    const NAME: &'static str = "Artifact";
    const FIELDS: &'static [&'static str] = &["provider", "type", "data"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            provider: fields.at(0),
            r#type: fields.at(1),
            data: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.provider, &self.r#type, &self.data], &self.extra)
    }
}

octoforge_runtime::object!(Artifact);

impl Literal for ErrorCode {
    const NAME: &'static str = "ErrorCode";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Missing => "missing",
            Self::MissingField => "missing_field",
            Self::Invalid => "invalid",
            Self::AlreadyExists => "already_exists",
            Self::Unprocessable => "unprocessable",
            Self::Custom => "custom",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "missing" => Self::Missing,
            "missing_field" => Self::MissingField,
            "invalid" => Self::Invalid,
            "already_exists" => Self::AlreadyExists,
            "unprocessable" => Self::Unprocessable,
            "custom" => Self::Custom,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ErrorCode);

impl Union for Data {
    const NAME: &'static str = "Data";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["id"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["head_ref", "base_ref"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Id(node.read()),
            1 => Self::HeadRef(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Id(value) => value,
            Self::HeadRef(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(Data);

impl Literal for GithubProvider {
    const NAME: &'static str = "GithubProvider";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Github => "github",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "github" => Self::Github,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(GithubProvider);

impl Literal for PullBranch {
    const NAME: &'static str = "PullBranch";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pull => "pull",
            Self::Branch => "branch",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pull" => Self::Pull,
            "branch" => Self::Branch,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PullBranch);

impl Object for Session {
    const NAME: &'static str = "Session";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "user",
        "owner",
        "repository",
        "task_id",
        "state",
        "created_at",
        "updated_at",
        "completed_at",
        "prompt",
        "head_ref",
        "base_ref",
        "model",
        "usage",
        "error",
    ];
    const REQUIRED: &'static [u64] = &[193];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            user: fields.at(2),
            owner: fields.at(3),
            repository: fields.at(4),
            task_id: fields.at(5),
            state: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            completed_at: fields.at(9),
            prompt: fields.at(10),
            head_ref: fields.at(11),
            base_ref: fields.at(12),
            model: fields.at(13),
            usage: fields.at(14),
            error: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.user,
                &self.owner,
                &self.repository,
                &self.task_id,
                &self.state,
                &self.created_at,
                &self.updated_at,
                &self.completed_at,
                &self.prompt,
                &self.head_ref,
                &self.base_ref,
                &self.model,
                &self.usage,
                &self.error,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Session);

impl Object for Id {
    const NAME: &'static str = "Id";
    const FIELDS: &'static [&'static str] = &["id", "global_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            global_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.global_id], &self.extra)
    }
}

octoforge_runtime::object!(Id);

impl Object for HeadRef {
    const NAME: &'static str = "HeadRef";
    const FIELDS: &'static [&'static str] = &["head_ref", "base_ref"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            head_ref: fields.at(0),
            base_ref: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.head_ref, &self.base_ref], &self.extra)
    }
}

octoforge_runtime::object!(HeadRef);

impl Object for Usage {
    const NAME: &'static str = "Usage";
    const FIELDS: &'static [&'static str] = &["type", "amount"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            amount: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.amount], &self.extra)
    }
}

octoforge_runtime::object!(Usage);

impl Literal for AiCreditsPremiumRequests {
    const NAME: &'static str = "AiCreditsPremiumRequests";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AiCredits => "ai_credits",
            Self::PremiumRequests => "premium_requests",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "ai_credits" => Self::AiCredits,
            "premium_requests" => Self::PremiumRequests,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AiCreditsPremiumRequests);
