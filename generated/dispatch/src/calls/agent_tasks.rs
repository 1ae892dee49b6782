// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `agent-tasks` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("agent-tasks/list-tasks-for-repo", list_tasks_for_repo),
    Call::of("agent-tasks/create-task-in-repo", create_task_in_repo),
    Call::of("agent-tasks/get-task-by-repo-and-id", get_task_by_repo_and_id),
    Call::of("agent-tasks/list-tasks", list_tasks),
    Call::of("agent-tasks/get-task-by-id", get_task_by_id),
];

fn list_tasks_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_task_in_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_task_by_repo_and_id(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agent_tasks::get_task_by_repo_and_id(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("task_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_tasks(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_task_by_id(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::agent_tasks::get_task_by_id(
        given.path::<String>("task_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}
