// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `pulls` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "pulls/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
        "pulls/create",
        |given, client| Ok(call::sent(create(given)?.send(client), Got::json)),
    ),
    Call::of(
            "pulls/list-review-comments-for-repo",
            |given, client| Ok(
                call::sent(list_review_comments_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_review_comments_for_repo(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_review_comments_for_repo(given)?.items(client)),
            ),
        ),
    Call::of(
        "pulls/get-review-comment",
        |given, client| Ok(
            call::sent(get_review_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pulls/delete-review-comment",
        |given, client| Ok(
            call::sent(delete_review_comment(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "pulls/update-review-comment",
        |given, client| Ok(
            call::sent(update_review_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pulls/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
            "pulls/get",
            |given, client| Ok(call::sent(get(given)?.diff().send(client), Got::Text)),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get(given)?.diff().download(client)),
        ))
        .media("application/vnd.github.diff"),
    Call::of(
            "pulls/get",
            |given, client| Ok(call::sent(get(given)?.patch().send(client), Got::Text)),
        )
        .downloaded(|given, client| Ok(
            call::downloaded(get(given)?.patch().download(client)),
        ))
        .media("application/vnd.github.patch"),
    Call::of(
        "pulls/update",
        |given, client| Ok(call::sent(update(given)?.send(client), Got::json)),
    ),
    Call::of(
            "pulls/list-review-comments",
            |given, client| Ok(
                call::sent(list_review_comments(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_review_comments(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_review_comments(given)?.items(client))),
        ),
    Call::of(
        "pulls/create-review-comment",
        |given, client| Ok(
            call::sent(create_review_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pulls/create-reply-for-review-comment",
        |given, client| Ok(
            call::sent(create_reply_for_review_comment(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "pulls/list-commits",
            |given, client| Ok(call::sent(list_commits(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_commits(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_commits(given)?.items(client))),
        ),
    Call::of(
            "pulls/list-files",
            |given, client| Ok(call::sent(list_files(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list_files(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list_files(given)?.items(client))),
        ),
    Call::of(
        "pulls/check-if-merged",
        |given, client| Ok(call::sent(check_if_merged(given)?.send(client), Got::Check)),
    ),
    Call::of(
        "pulls/merge",
        |given, client| Ok(call::sent(merge(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/merge-async",
        |given, client| Ok(call::sent(merge_async(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/get-merge-async-result",
        |given, client| Ok(
            call::sent(get_merge_async_result(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pulls/list-requested-reviewers",
        |given, client| Ok(
            call::sent(list_requested_reviewers(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pulls/request-reviewers",
        |given, client| Ok(call::sent(request_reviewers(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/remove-requested-reviewers",
        |given, client| Ok(
            call::sent(remove_requested_reviewers(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "pulls/list-reviews",
            |given, client| Ok(call::sent(list_reviews(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_reviews(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_reviews(given)?.items(client))),
        ),
    Call::of(
        "pulls/create-review",
        |given, client| Ok(call::sent(create_review(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/get-review",
        |given, client| Ok(call::sent(get_review(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/update-review",
        |given, client| Ok(call::sent(update_review(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/delete-pending-review",
        |given, client| Ok(
            call::sent(delete_pending_review(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "pulls/list-comments-for-review",
            |given, client| Ok(
                call::sent(list_comments_for_review(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_comments_for_review(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_comments_for_review(given)?.items(client)),
            ),
        ),
    Call::of(
        "pulls/dismiss-review",
        |given, client| Ok(call::sent(dismiss_review(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/submit-review",
        |given, client| Ok(call::sent(submit_review(given)?.send(client), Got::json)),
    ),
    Call::of(
        "pulls/update-branch",
        |given, client| Ok(call::sent(update_branch(given)?.send(client), Got::json)),
    ),
    Call::of(
            "pull-request-stacks/list",
            |given, client| Ok(
                call::sent(pull_request_stacks_list(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(pull_request_stacks_list(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(pull_request_stacks_list(given)?.items(client)),
            ),
        ),
    Call::of(
        "pull-request-stacks/create",
        |given, client| Ok(
            call::sent(pull_request_stacks_create(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pull-request-stacks/get",
        |given, client| Ok(
            call::sent(pull_request_stacks_get(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pull-request-stacks/add",
        |given, client| Ok(
            call::sent(pull_request_stacks_add(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "pull-request-stacks/unstack",
        |given, client| Ok(
            call::sent(pull_request_stacks_unstack(given)?.send(client), Got::json),
        ),
    ),
];

#[inline]
fn list(given: &Arguments) -> Result<::octoforge::pulls::List, Fault> {
    let mut request = ::octoforge::pulls::list(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::OpenClosedAll>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("head")? {
        request = request.head(value);
    }
    if let Some(value) = given.optional_query::<String>("base")? {
        request = request.base(value);
    }
    if let Some(value) = given.optional_query::<::octoforge::pulls::ListSort>("sort")? {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
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
fn create(given: &Arguments) -> Result<::octoforge::pulls::Create, Fault> {
    let mut request = ::octoforge::pulls::create(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("head")?,
        given.member::<String>("base")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    if let Some(value) = given.optional_member::<String>("head_repo")? {
        request = request.head_repo(value);
    }
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    if let Some(value) = given.optional_member::<bool>("maintainer_can_modify")? {
        request = request.maintainer_can_modify(value);
    }
    if let Some(value) = given.optional_member::<bool>("draft")? {
        request = request.draft(value);
    }
    if let Some(value) = given.optional_member::<i64>("issue")? {
        request = request.issue(value);
    }
    Ok(request)
}

#[inline]
fn list_review_comments_for_repo(
    given: &Arguments,
) -> Result<::octoforge::pulls::ListReviewCommentsForRepo, Fault> {
    let mut request = ::octoforge::pulls::list_review_comments_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::pulls::ListReviewCommentsForRepoSort>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
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
fn get_review_comment(
    given: &Arguments,
) -> Result<::octoforge::pulls::GetReviewComment, Fault> {
    Ok(
        ::octoforge::pulls::get_review_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn delete_review_comment(
    given: &Arguments,
) -> Result<::octoforge::pulls::DeleteReviewComment, Fault> {
    Ok(
        ::octoforge::pulls::delete_review_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn update_review_comment(
    given: &Arguments,
) -> Result<::octoforge::pulls::UpdateReviewComment, Fault> {
    Ok(
        ::octoforge::pulls::update_review_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn get(given: &Arguments) -> Result<::octoforge::pulls::Get, Fault> {
    Ok(
        ::octoforge::pulls::get(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
        ),
    )
}

#[inline]
fn update(given: &Arguments) -> Result<::octoforge::pulls::Update, Fault> {
    let mut request = ::octoforge::pulls::update(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::CampaignState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_member::<String>("base")? {
        request = request.base(value);
    }
    if let Some(value) = given.optional_member::<bool>("maintainer_can_modify")? {
        request = request.maintainer_can_modify(value);
    }
    Ok(request)
}

#[inline]
fn list_review_comments(
    given: &Arguments,
) -> Result<::octoforge::pulls::ListReviewComments, Fault> {
    let mut request = ::octoforge::pulls::list_review_comments(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::CreatedUpdated>("sort")?
    {
        request = request.sort(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<DateTime>("since")? {
        request = request.since(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[expect(deprecated, reason = "what is deprecated is called too")]
#[inline]
fn create_review_comment(
    given: &Arguments,
) -> Result<::octoforge::pulls::CreateReviewComment, Fault> {
    let mut request = ::octoforge::pulls::create_review_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.member::<String>("body")?,
        given.member::<String>("commit_id")?,
        given.member::<String>("path")?,
    );
    if let Some(value) = given.optional_member::<i64>("position")? {
        request = request.position(value);
    }
    if let Some(value) = given.optional_member::<::octoforge::models::LeftRight>("side")?
    {
        request = request.side(value);
    }
    if let Some(value) = given.optional_member::<i64>("line")? {
        request = request.line(value);
    }
    if let Some(value) = given.optional_member::<i64>("start_line")? {
        request = request.start_line(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::pulls::CreateReviewCommentBodyStartSide,
        >("start_side")?
    {
        request = request.start_side(value);
    }
    if let Some(value) = given.optional_member::<i64>("in_reply_to")? {
        request = request.in_reply_to(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::SubjectType>("subject_type")?
    {
        request = request.subject_type(value);
    }
    Ok(request)
}

#[inline]
fn create_reply_for_review_comment(
    given: &Arguments,
) -> Result<::octoforge::pulls::CreateReplyForReviewComment, Fault> {
    Ok(
        ::octoforge::pulls::create_reply_for_review_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
            given.path::<i64>("comment_id")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn list_commits(given: &Arguments) -> Result<::octoforge::pulls::ListCommits, Fault> {
    let mut request = ::octoforge::pulls::list_commits(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn list_files(given: &Arguments) -> Result<::octoforge::pulls::ListFiles, Fault> {
    let mut request = ::octoforge::pulls::list_files(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn check_if_merged(
    given: &Arguments,
) -> Result<::octoforge::pulls::CheckIfMerged, Fault> {
    Ok(
        ::octoforge::pulls::check_if_merged(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
        ),
    )
}

#[inline]
fn merge(given: &Arguments) -> Result<::octoforge::pulls::Merge, Fault> {
    let mut request = ::octoforge::pulls::merge(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<String>("commit_title")? {
        request = request.commit_title(value);
    }
    if let Some(value) = given.optional_member::<String>("commit_message")? {
        request = request.commit_message(value);
    }
    if let Some(value) = given.optional_member::<String>("sha")? {
        request = request.sha(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::MergeMethod>("merge_method")?
    {
        request = request.merge_method(value);
    }
    Ok(request)
}

#[inline]
fn merge_async(given: &Arguments) -> Result<::octoforge::pulls::MergeAsync, Fault> {
    let mut request = ::octoforge::pulls::merge_async(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<String>("commit_title")? {
        request = request.commit_title(value);
    }
    if let Some(value) = given.optional_member::<String>("commit_message")? {
        request = request.commit_message(value);
    }
    if let Some(value) = given.optional_member::<String>("sha")? {
        request = request.sha(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::MergeMethod>("merge_method")?
    {
        request = request.merge_method(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::MergeAction>("merge_action")?
    {
        request = request.merge_action(value);
    }
    Ok(request)
}

#[inline]
fn get_merge_async_result(
    given: &Arguments,
) -> Result<::octoforge::pulls::GetMergeAsyncResult, Fault> {
    Ok(
        ::octoforge::pulls::get_merge_async_result(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
            given.path::<String>("uuid")?,
        ),
    )
}

#[inline]
fn list_requested_reviewers(
    given: &Arguments,
) -> Result<::octoforge::pulls::ListRequestedReviewers, Fault> {
    Ok(
        ::octoforge::pulls::list_requested_reviewers(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
        ),
    )
}

#[inline]
fn request_reviewers(
    given: &Arguments,
) -> Result<::octoforge::pulls::RequestReviewers, Fault> {
    let mut request = ::octoforge::pulls::request_reviewers(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("reviewers")? {
        request = request.reviewers(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("team_reviewers")? {
        request = request.team_reviewers(value);
    }
    Ok(request)
}

#[inline]
fn remove_requested_reviewers(
    given: &Arguments,
) -> Result<::octoforge::pulls::RemoveRequestedReviewers, Fault> {
    let mut request = ::octoforge::pulls::remove_requested_reviewers(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.member::<Vec<String>>("reviewers")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("team_reviewers")? {
        request = request.team_reviewers(value);
    }
    Ok(request)
}

#[inline]
fn list_reviews(given: &Arguments) -> Result<::octoforge::pulls::ListReviews, Fault> {
    let mut request = ::octoforge::pulls::list_reviews(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn create_review(given: &Arguments) -> Result<::octoforge::pulls::CreateReview, Fault> {
    let mut request = ::octoforge::pulls::create_review(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<String>("commit_id")? {
        request = request.commit_id(value);
    }
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::pulls::ApproveRequestChangesComment>("event")?
    {
        request = request.event(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::pulls::CreateReviewBodyComment>>("comments")?
    {
        request = request.comments(value);
    }
    Ok(request)
}

#[inline]
fn get_review(given: &Arguments) -> Result<::octoforge::pulls::GetReview, Fault> {
    Ok(
        ::octoforge::pulls::get_review(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
            given.path::<i64>("review_id")?,
        ),
    )
}

#[inline]
fn update_review(given: &Arguments) -> Result<::octoforge::pulls::UpdateReview, Fault> {
    Ok(
        ::octoforge::pulls::update_review(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
            given.path::<i64>("review_id")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn delete_pending_review(
    given: &Arguments,
) -> Result<::octoforge::pulls::DeletePendingReview, Fault> {
    Ok(
        ::octoforge::pulls::delete_pending_review(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("pull_number")?,
            given.path::<i64>("review_id")?,
        ),
    )
}

#[inline]
fn list_comments_for_review(
    given: &Arguments,
) -> Result<::octoforge::pulls::ListCommentsForReview, Fault> {
    let mut request = ::octoforge::pulls::list_comments_for_review(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<i64>("review_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(request)
}

#[inline]
fn dismiss_review(
    given: &Arguments,
) -> Result<::octoforge::pulls::DismissReview, Fault> {
    let mut request = ::octoforge::pulls::dismiss_review(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<i64>("review_id")?,
        given.member::<String>("message")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::pulls::DismissReviewBodyEvent>("event")?
    {
        request = request.event(value);
    }
    Ok(request)
}

#[inline]
fn submit_review(given: &Arguments) -> Result<::octoforge::pulls::SubmitReview, Fault> {
    let mut request = ::octoforge::pulls::submit_review(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<i64>("review_id")?,
        given.member::<::octoforge::pulls::ApproveRequestChangesComment>("event")?,
    );
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    Ok(request)
}

#[inline]
fn update_branch(given: &Arguments) -> Result<::octoforge::pulls::UpdateBranch, Fault> {
    let mut request = ::octoforge::pulls::update_branch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<String>("expected_head_sha")? {
        request = request.expected_head_sha(value);
    }
    Ok(request)
}

#[inline]
fn pull_request_stacks_list(
    given: &Arguments,
) -> Result<::octoforge::pulls::PullRequestStacksList, Fault> {
    let mut request = ::octoforge::pulls::pull_request_stacks_list(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("pull_request")? {
        request = request.pull_request(value);
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
fn pull_request_stacks_create(
    given: &Arguments,
) -> Result<::octoforge::pulls::PullRequestStacksCreate, Fault> {
    Ok(
        ::octoforge::pulls::pull_request_stacks_create(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<Vec<i64>>("pull_requests")?,
        ),
    )
}

#[inline]
fn pull_request_stacks_get(
    given: &Arguments,
) -> Result<::octoforge::pulls::PullRequestStacksGet, Fault> {
    Ok(
        ::octoforge::pulls::pull_request_stacks_get(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("stack_number")?,
        ),
    )
}

#[inline]
fn pull_request_stacks_add(
    given: &Arguments,
) -> Result<::octoforge::pulls::PullRequestStacksAdd, Fault> {
    Ok(
        ::octoforge::pulls::pull_request_stacks_add(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("stack_number")?,
            given.member::<Vec<i64>>("pull_requests")?,
        ),
    )
}

#[inline]
fn pull_request_stacks_unstack(
    given: &Arguments,
) -> Result<::octoforge::pulls::PullRequestStacksUnstack, Fault> {
    Ok(
        ::octoforge::pulls::pull_request_stacks_unstack(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("stack_number")?,
        ),
    )
}
