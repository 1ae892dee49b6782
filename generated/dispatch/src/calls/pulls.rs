// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `pulls` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("pulls/list", list),
    Call::of("pulls/create", create),
    Call::of("pulls/list-review-comments-for-repo", list_review_comments_for_repo),
    Call::of("pulls/get-review-comment", get_review_comment),
    Call::of("pulls/delete-review-comment", delete_review_comment),
    Call::of("pulls/update-review-comment", update_review_comment),
    Call::of("pulls/get", get),
    Call::of("pulls/update", update),
    Call::of("pulls/list-review-comments", list_review_comments),
    Call::of("pulls/create-review-comment", create_review_comment),
    Call::of("pulls/create-reply-for-review-comment", create_reply_for_review_comment),
    Call::of("pulls/list-commits", list_commits),
    Call::of("pulls/list-files", list_files),
    Call::of("pulls/check-if-merged", check_if_merged),
    Call::of("pulls/merge", merge),
    Call::of("pulls/merge-async", merge_async),
    Call::of("pulls/get-merge-async-result", get_merge_async_result),
    Call::of("pulls/list-requested-reviewers", list_requested_reviewers),
    Call::of("pulls/request-reviewers", request_reviewers),
    Call::of("pulls/remove-requested-reviewers", remove_requested_reviewers),
    Call::of("pulls/list-reviews", list_reviews),
    Call::of("pulls/create-review", create_review),
    Call::of("pulls/get-review", get_review),
    Call::of("pulls/update-review", update_review),
    Call::of("pulls/delete-pending-review", delete_pending_review),
    Call::of("pulls/list-comments-for-review", list_comments_for_review),
    Call::of("pulls/dismiss-review", dismiss_review),
    Call::of("pulls/submit-review", submit_review),
    Call::of("pulls/update-branch", update_branch),
    Call::of("pull-request-stacks/list", pull_request_stacks_list),
    Call::of("pull-request-stacks/create", pull_request_stacks_create),
    Call::of("pull-request-stacks/get", pull_request_stacks_get),
    Call::of("pull-request-stacks/add", pull_request_stacks_add),
    Call::of("pull-request-stacks/unstack", pull_request_stacks_unstack),
];

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_review_comments_for_repo(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_review_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::get_review_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_review_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::delete_review_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_review_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::update_review_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::get(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_review_comments(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

#[expect(deprecated, reason = "what is deprecated is called too")]
fn create_review_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_reply_for_review_comment(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::create_reply_for_review_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<i64>("comment_id")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_commits(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_files(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn check_if_merged(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::check_if_merged(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn merge(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn merge_async(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_merge_async_result(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::get_merge_async_result(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<String>("uuid")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_requested_reviewers(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::list_requested_reviewers(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn request_reviewers(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn remove_requested_reviewers(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let mut request = ::octoforge::pulls::remove_requested_reviewers(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.member::<Vec<String>>("reviewers")?,
    );
    if let Some(value) = given.optional_member::<Vec<String>>("team_reviewers")? {
        request = request.team_reviewers(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_reviews(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_review(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_review(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::get_review(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<i64>("review_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update_review(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::update_review(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<i64>("review_id")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_pending_review(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::delete_pending_review(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
        given.path::<i64>("review_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_comments_for_review(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn dismiss_review(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn submit_review(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn update_branch(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::pulls::update_branch(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("pull_number")?,
    );
    if let Some(value) = given.optional_member::<String>("expected_head_sha")? {
        request = request.expected_head_sha(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn pull_request_stacks_list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn pull_request_stacks_create(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::pull_request_stacks_create(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<Vec<i64>>("pull_requests")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn pull_request_stacks_get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::pull_request_stacks_get(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("stack_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn pull_request_stacks_add(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::pull_request_stacks_add(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("stack_number")?,
        given.member::<Vec<i64>>("pull_requests")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn pull_request_stacks_unstack(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::pulls::pull_request_stacks_unstack(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("stack_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}
