// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `reactions` as a user calls them.

use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("reactions/list-for-commit-comment", list_for_commit_comment),
    Call::of("reactions/create-for-commit-comment", create_for_commit_comment),
    Call::of("reactions/delete-for-commit-comment", delete_for_commit_comment),
    Call::of("reactions/list-for-issue-comment", list_for_issue_comment),
    Call::of("reactions/create-for-issue-comment", create_for_issue_comment),
    Call::of("reactions/delete-for-issue-comment", delete_for_issue_comment),
    Call::of("reactions/list-for-issue", list_for_issue),
    Call::of("reactions/create-for-issue", create_for_issue),
    Call::of("reactions/delete-for-issue", delete_for_issue),
    Call::of(
        "reactions/list-for-pull-request-review-comment",
        list_for_pull_request_review_comment,
    ),
    Call::of(
        "reactions/create-for-pull-request-review-comment",
        create_for_pull_request_review_comment,
    ),
    Call::of(
        "reactions/delete-for-pull-request-comment",
        delete_for_pull_request_comment,
    ),
    Call::of("reactions/list-for-release", list_for_release),
    Call::of("reactions/create-for-release", create_for_release),
    Call::of("reactions/delete-for-release", delete_for_release),
];

fn list_for_commit_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::reactions::list_for_commit_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::ReactionContent>("content")?
    {
        request = request.content(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_for_commit_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::create_for_commit_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.member::<::octoforge::models::ReactionContent>("content")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_commit_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::delete_for_commit_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.path::<i64>("reaction_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_for_issue_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::reactions::list_for_issue_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::ReactionContent>("content")?
    {
        request = request.content(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_for_issue_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::create_for_issue_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.member::<::octoforge::models::ReactionContent>("content")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_issue_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::delete_for_issue_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.path::<i64>("reaction_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_for_issue(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::reactions::list_for_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::ReactionContent>("content")?
    {
        request = request.content(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_for_issue(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::create_for_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<::octoforge::models::ReactionContent>("content")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_issue(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::delete_for_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.path::<i64>("reaction_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_for_pull_request_review_comment(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::reactions::list_for_pull_request_review_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::ReactionContent>("content")?
    {
        request = request.content(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_for_pull_request_review_comment(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::create_for_pull_request_review_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.member::<::octoforge::models::ReactionContent>("content")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_pull_request_comment(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::delete_for_pull_request_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.path::<i64>("reaction_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_for_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::reactions::list_for_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::reactions::ListForReleaseContent>("content")?
    {
        request = request.content(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn create_for_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::create_for_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
        given.member::<::octoforge::reactions::ListForReleaseContent>("content")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_for_release(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::reactions::delete_for_release(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("release_id")?,
        given.path::<i64>("reaction_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}
