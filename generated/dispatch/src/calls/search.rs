// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `search` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "search/code",
            |given, client| Ok(call::sent(code(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(code(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(code(given)?.items(client))),
        ),
    Call::of(
            "search/code",
            |given, client| Ok(
                call::sent(code(given)?.text_match().send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(code(given)?.text_match().pages(client), Got::json),
            ),
            |given, client| Ok(call::items(code(given)?.text_match().items(client))),
        )
        .media("application/vnd.github.text-match+json"),
    Call::of(
            "search/commits",
            |given, client| Ok(call::sent(commits(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(commits(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(commits(given)?.items(client))),
        ),
    Call::of(
            "search/commits",
            |given, client| Ok(
                call::sent(commits(given)?.text_match().send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(commits(given)?.text_match().pages(client), Got::json),
            ),
            |given, client| Ok(call::items(commits(given)?.text_match().items(client))),
        )
        .media("application/vnd.github.text-match+json"),
    Call::of(
            "search/issues-and-pull-requests",
            |given, client| Ok(
                call::sent(issues_and_pull_requests(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(issues_and_pull_requests(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(issues_and_pull_requests(given)?.items(client)),
            ),
        ),
    Call::of(
            "search/issues-and-pull-requests",
            |given, client| Ok(
                call::sent(
                    issues_and_pull_requests(given)?.text_match().send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    issues_and_pull_requests(given)?.text_match().pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(issues_and_pull_requests(given)?.text_match().items(client)),
            ),
        )
        .media("application/vnd.github.text-match+json"),
    Call::of(
            "search/labels",
            |given, client| Ok(call::sent(labels(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(labels(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(labels(given)?.items(client))),
        ),
    Call::of(
            "search/labels",
            |given, client| Ok(
                call::sent(labels(given)?.text_match().send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(labels(given)?.text_match().pages(client), Got::json),
            ),
            |given, client| Ok(call::items(labels(given)?.text_match().items(client))),
        )
        .media("application/vnd.github.text-match+json"),
    Call::of(
            "search/repos",
            |given, client| Ok(call::sent(repos(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(repos(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(repos(given)?.items(client))),
        ),
    Call::of(
            "search/repos",
            |given, client| Ok(
                call::sent(repos(given)?.text_match().send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(repos(given)?.text_match().pages(client), Got::json),
            ),
            |given, client| Ok(call::items(repos(given)?.text_match().items(client))),
        )
        .media("application/vnd.github.text-match+json"),
    Call::of(
            "search/topics",
            |given, client| Ok(call::sent(topics(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(topics(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(topics(given)?.items(client))),
        ),
    Call::of(
            "search/topics",
            |given, client| Ok(
                call::sent(topics(given)?.text_match().send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(topics(given)?.text_match().pages(client), Got::json),
            ),
            |given, client| Ok(call::items(topics(given)?.text_match().items(client))),
        )
        .media("application/vnd.github.text-match+json"),
    Call::of(
            "search/users",
            |given, client| Ok(call::sent(users(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(users(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(users(given)?.items(client))),
        ),
    Call::of(
            "search/users",
            |given, client| Ok(
                call::sent(users(given)?.text_match().send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(users(given)?.text_match().pages(client), Got::json),
            ),
            |given, client| Ok(call::items(users(given)?.text_match().items(client))),
        )
        .media("application/vnd.github.text-match+json"),
];

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn code(given: &Arguments) -> Result<::octoforge::search::Code, Fault> {
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
    Ok(request)
}

#[inline]
fn commits(given: &Arguments) -> Result<::octoforge::search::Commits, Fault> {
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
    Ok(request)
}

#[inline]
fn issues_and_pull_requests(
    given: &Arguments,
) -> Result<::octoforge::search::IssuesAndPullRequests, Fault> {
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
    Ok(request)
}

#[inline]
fn labels(given: &Arguments) -> Result<::octoforge::search::Labels, Fault> {
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
    Ok(request)
}

#[inline]
fn repos(given: &Arguments) -> Result<::octoforge::search::Repos, Fault> {
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
    Ok(request)
}

#[inline]
fn topics(given: &Arguments) -> Result<::octoforge::search::Topics, Fault> {
    let mut request = ::octoforge::search::topics(given.query::<String>("q")?);
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn users(given: &Arguments) -> Result<::octoforge::search::Users, Fault> {
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
    Ok(request)
}
