// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `search` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("search/code", code),
    Call::of("search/commits", commits),
    Call::of("search/issues-and-pull-requests", issues_and_pull_requests),
    Call::of("search/labels", labels),
    Call::of("search/repos", repos),
    Call::of("search/topics", topics),
    Call::of("search/users", users),
];

#[expect(deprecated, reason = "what is deprecated is called too")]
fn code(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::search::code(given.query::<String>("q")?);
    if let Some(value) = given.optional_query::<::octoforge::search::CodeSort>("sort")? {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::AscDesc>("order")? {
        request = request.order(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn commits(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::search::commits(given.query::<String>("q")?);
    if let Some(value) = given
        .optional_query::<::octoforge::search::CommitsSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::AscDesc>("order")? {
        request = request.order(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn issues_and_pull_requests(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::search::issues_and_pull_requests(
        given.query::<String>("q")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::search::IssuesAndPullRequestsSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::AscDesc>("order")? {
        request = request.order(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("advanced_search")? {
        request = request.advanced_search(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::SearchType>("search_type")?
    {
        request = request.search_type(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn labels(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::search::labels(
        given.query::<i64>("repository_id")?,
        given.query::<String>("q")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedUpdated>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::AscDesc>("order")? {
        request = request.order(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn repos(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::search::repos(given.query::<String>("q")?);
    if let Some(value) = given.optional_query::<::octoforge::search::ReposSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::AscDesc>("order")? {
        request = request.order(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn topics(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::search::topics(given.query::<String>("q")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn users(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::search::users(given.query::<String>("q")?);
    if let Some(value) = given.optional_query::<::octoforge::search::UsersSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::models::AscDesc>("order")? {
        request = request.order(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
