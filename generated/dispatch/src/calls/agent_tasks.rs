// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `agent-tasks` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "agent-tasks/list-tasks-for-repo",
            |given, client| Ok(
                call::sent(list_tasks_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_tasks_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_tasks_for_repo(given)?.items(client))),
        ),
    Call::of(
        "agent-tasks/create-task-in-repo",
        |given, client| Ok(
            call::sent(create_task_in_repo(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "agent-tasks/get-task-by-repo-and-id",
        |given, client| Ok(
            call::sent(get_task_by_repo_and_id(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "agent-tasks/list-tasks",
            |given, client| Ok(call::sent(list_tasks(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list_tasks(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list_tasks(given)?.items(client))),
        ),
    Call::of(
        "agent-tasks/get-task-by-id",
        |given, client| Ok(call::sent(get_task_by_id(given)?.send(client), Got::json)),
    ),
];

#[inline]
fn list_tasks_for_repo(
    given: &Arguments,
) -> Result<::octoforge::agent_tasks::ListTasksForRepo, Fault> {
    let mut request = ::octoforge::agent_tasks::list_tasks_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::agent_tasks::UpdatedAtCreatedAt>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<String>("state")? {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_archived")? {
        request = request.is_archived(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<Vec<i64>>("creator_id")? {
        request = request.creator_id(value);
    }
    Ok(request)
}

#[inline]
fn create_task_in_repo(
    given: &Arguments,
) -> Result<::octoforge::agent_tasks::CreateTaskInRepo, Fault> {
    let mut request = ::octoforge::agent_tasks::create_task_in_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("prompt")?,
    );
    if let Some(value) = given.optional_member::<String>("model")? {
        request = request.model(value);
    }
    if let Some(value) = given.optional_member::<String>("custom_agent")? {
        request = request.custom_agent(value);
    }
    if let Some(value) = given.optional_member::<bool>("create_pull_request")? {
        request = request.create_pull_request(value);
    }
    if let Some(value) = given.optional_member::<String>("base_ref")? {
        request = request.base_ref(value);
    }
    if let Some(value) = given.optional_member::<String>("head_ref")? {
        request = request.head_ref(value);
    }
    Ok(request)
}

#[inline]
fn get_task_by_repo_and_id(
    given: &Arguments,
) -> Result<::octoforge::agent_tasks::GetTaskByRepoAndId, Fault> {
    Ok(
        ::octoforge::agent_tasks::get_task_by_repo_and_id(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("task_id")?,
        ),
    )
}

#[inline]
fn list_tasks(given: &Arguments) -> Result<::octoforge::agent_tasks::ListTasks, Fault> {
    let mut request = ::octoforge::agent_tasks::list_tasks();
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::agent_tasks::UpdatedAtCreatedAt>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<String>("state")? {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<bool>("is_archived")? {
        request = request.is_archived(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    Ok(request)
}

#[inline]
fn get_task_by_id(
    given: &Arguments,
) -> Result<::octoforge::agent_tasks::GetTaskById, Fault> {
    Ok(::octoforge::agent_tasks::get_task_by_id(given.path::<String>("task_id")?))
}
