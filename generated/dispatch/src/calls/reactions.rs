// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `reactions` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "reactions/list-for-commit-comment",
            |given, client| Ok(
                call::sent(list_for_commit_comment(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_commit_comment(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_for_commit_comment(given)?.items(client)),
            ),
        ),
    Call::of(
        "reactions/create-for-commit-comment",
        |given, client| Ok(
            call::sent(create_for_commit_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "reactions/delete-for-commit-comment",
        |given, client| Ok(
            call::sent(delete_for_commit_comment(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "reactions/list-for-issue-comment",
            |given, client| Ok(
                call::sent(list_for_issue_comment(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_issue_comment(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_issue_comment(given)?.items(client))),
        ),
    Call::of(
        "reactions/create-for-issue-comment",
        |given, client| Ok(
            call::sent(create_for_issue_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "reactions/delete-for-issue-comment",
        |given, client| Ok(
            call::sent(delete_for_issue_comment(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "reactions/list-for-issue",
            |given, client| Ok(
                call::sent(list_for_issue(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_issue(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_issue(given)?.items(client))),
        ),
    Call::of(
        "reactions/create-for-issue",
        |given, client| Ok(call::sent(create_for_issue(given)?.send(client), Got::json)),
    ),
    Call::of(
        "reactions/delete-for-issue",
        |given, client| Ok(
            call::sent(delete_for_issue(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "reactions/list-for-pull-request-review-comment",
            |given, client| Ok(
                call::sent(
                    list_for_pull_request_review_comment(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_for_pull_request_review_comment(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_for_pull_request_review_comment(given)?.items(client)),
            ),
        ),
    Call::of(
        "reactions/create-for-pull-request-review-comment",
        |given, client| Ok(
            call::sent(
                create_for_pull_request_review_comment(given)?.send(client),
                Got::json,
            ),
        ),
    ),
    Call::of(
        "reactions/delete-for-pull-request-comment",
        |given, client| Ok(
            call::sent(
                delete_for_pull_request_comment(given)?.send(client),
                Got::nothing,
            ),
        ),
    ),
    Call::of(
            "reactions/list-for-release",
            |given, client| Ok(
                call::sent(list_for_release(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_release(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_release(given)?.items(client))),
        ),
    Call::of(
        "reactions/create-for-release",
        |given, client| Ok(
            call::sent(create_for_release(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "reactions/delete-for-release",
        |given, client| Ok(
            call::sent(delete_for_release(given)?.send(client), Got::nothing),
        ),
    ),
];

#[inline]
fn list_for_commit_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::ListForCommitComment, Fault> {
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
    Ok(request)
}

#[inline]
fn create_for_commit_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::CreateForCommitComment, Fault> {
    Ok(
        ::octoforge::reactions::create_for_commit_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.member::<::octoforge::models::ReactionContent>("content")?,
        ),
    )
}

#[inline]
fn delete_for_commit_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::DeleteForCommitComment, Fault> {
    Ok(
        ::octoforge::reactions::delete_for_commit_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.path::<i64>("reaction_id")?,
        ),
    )
}

#[inline]
fn list_for_issue_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::ListForIssueComment, Fault> {
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
    Ok(request)
}

#[inline]
fn create_for_issue_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::CreateForIssueComment, Fault> {
    Ok(
        ::octoforge::reactions::create_for_issue_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.member::<::octoforge::models::ReactionContent>("content")?,
        ),
    )
}

#[inline]
fn delete_for_issue_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::DeleteForIssueComment, Fault> {
    Ok(
        ::octoforge::reactions::delete_for_issue_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.path::<i64>("reaction_id")?,
        ),
    )
}

#[inline]
fn list_for_issue(
    given: &Arguments,
) -> Result<::octoforge::reactions::ListForIssue, Fault> {
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
    Ok(request)
}

#[inline]
fn create_for_issue(
    given: &Arguments,
) -> Result<::octoforge::reactions::CreateForIssue, Fault> {
    Ok(
        ::octoforge::reactions::create_for_issue(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.member::<::octoforge::models::ReactionContent>("content")?,
        ),
    )
}

#[inline]
fn delete_for_issue(
    given: &Arguments,
) -> Result<::octoforge::reactions::DeleteForIssue, Fault> {
    Ok(
        ::octoforge::reactions::delete_for_issue(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.path::<i64>("reaction_id")?,
        ),
    )
}

#[inline]
fn list_for_pull_request_review_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::ListForPullRequestReviewComment, Fault> {
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
    Ok(request)
}

#[inline]
fn create_for_pull_request_review_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::CreateForPullRequestReviewComment, Fault> {
    Ok(
        ::octoforge::reactions::create_for_pull_request_review_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.member::<::octoforge::models::ReactionContent>("content")?,
        ),
    )
}

#[inline]
fn delete_for_pull_request_comment(
    given: &Arguments,
) -> Result<::octoforge::reactions::DeleteForPullRequestComment, Fault> {
    Ok(
        ::octoforge::reactions::delete_for_pull_request_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.path::<i64>("reaction_id")?,
        ),
    )
}

#[inline]
fn list_for_release(
    given: &Arguments,
) -> Result<::octoforge::reactions::ListForRelease, Fault> {
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
    Ok(request)
}

#[inline]
fn create_for_release(
    given: &Arguments,
) -> Result<::octoforge::reactions::CreateForRelease, Fault> {
    Ok(
        ::octoforge::reactions::create_for_release(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("release_id")?,
            given.member::<::octoforge::reactions::ListForReleaseContent>("content")?,
        ),
    )
}

#[inline]
fn delete_for_release(
    given: &Arguments,
) -> Result<::octoforge::reactions::DeleteForRelease, Fault> {
    Ok(
        ::octoforge::reactions::delete_for_release(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("release_id")?,
            given.path::<i64>("reaction_id")?,
        ),
    )
}
