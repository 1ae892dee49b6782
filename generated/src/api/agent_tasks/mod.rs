// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Endpoints to manage and interact with agent tasks.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod agent_tasks;

pub use self::agent_tasks::{
    AiCreditsPremiumRequests, Artifact, CreateTaskInRepo, CreateTaskInRepoBody,
    CreateTaskInRepoResponseState, CreatorType, CustomAgent, Data, ErrorCode,
    GetTaskById, GetTaskByRepoAndId, GetTaskByRepoAndIdResponse, GithubProvider, HeadRef,
    Id, ListTasks, ListTasksForRepo, ListTasksForRepoResponse,
    ListTasksForRepoResponse400, ListTasksForRepoResponse400Error, PullBranch, Session,
    Task, UpdatedAtCreatedAt, Usage, create_task_in_repo, get_task_by_id,
    get_task_by_repo_and_id, list_tasks, list_tasks_for_repo,
};
