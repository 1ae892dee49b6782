// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `issues` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "issues/list",
            |given, client| Ok(call::sent(list(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(call::pages(list(given)?.pages(client), Got::json)),
            |given, client| Ok(call::items(list(given)?.items(client))),
        ),
    Call::of(
            "issues/list-for-org",
            |given, client| Ok(call::sent(list_for_org(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_org(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_org(given)?.items(client))),
        ),
    Call::of(
            "issues/list-assignees",
            |given, client| Ok(
                call::sent(list_assignees(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_assignees(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_assignees(given)?.items(client))),
        ),
    Call::of(
        "issues/check-user-can-be-assigned",
        |given, client| Ok(
            call::sent(check_user_can_be_assigned(given)?.send(client), Got::Check),
        ),
    ),
    Call::of(
            "issues/list-for-repo",
            |given, client| Ok(call::sent(list_for_repo(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_repo(given)?.items(client))),
        ),
    Call::of(
        "issues/create",
        |given, client| Ok(call::sent(create(given)?.send(client), Got::json)),
    ),
    Call::of(
            "issues/list-comments-for-repo",
            |given, client| Ok(
                call::sent(list_comments_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_comments_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_comments_for_repo(given)?.items(client))),
        ),
    Call::of(
        "issues/get-comment",
        |given, client| Ok(call::sent(get_comment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/delete-comment",
        |given, client| Ok(call::sent(delete_comment(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "issues/update-comment",
        |given, client| Ok(call::sent(update_comment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/pin-comment",
        |given, client| Ok(call::sent(pin_comment(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/unpin-comment",
        |given, client| Ok(call::sent(unpin_comment(given)?.send(client), Got::nothing)),
    ),
    Call::of(
            "issues/list-events-for-repo",
            |given, client| Ok(
                call::sent(list_events_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_events_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_events_for_repo(given)?.items(client))),
        ),
    Call::of(
        "issues/get-event",
        |given, client| Ok(call::sent(get_event(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/update",
        |given, client| Ok(call::sent(update(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/add-assignees",
        |given, client| Ok(call::sent(add_assignees(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/remove-assignees",
        |given, client| Ok(call::sent(remove_assignees(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/check-user-can-be-assigned-to-issue",
        |given, client| Ok(
            call::sent(
                check_user_can_be_assigned_to_issue(given)?.send(client),
                Got::Check,
            ),
        ),
    ),
    Call::of(
            "issues/list-comments",
            |given, client| Ok(call::sent(list_comments(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_comments(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_comments(given)?.items(client))),
        ),
    Call::of(
        "issues/create-comment",
        |given, client| Ok(call::sent(create_comment(given)?.send(client), Got::json)),
    ),
    Call::of(
            "issues/list-dependencies-blocked-by",
            |given, client| Ok(
                call::sent(list_dependencies_blocked_by(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_dependencies_blocked_by(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_dependencies_blocked_by(given)?.items(client)),
            ),
        ),
    Call::of(
        "issues/add-blocked-by-dependency",
        |given, client| Ok(
            call::sent(add_blocked_by_dependency(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "issues/remove-dependency-blocked-by",
        |given, client| Ok(
            call::sent(remove_dependency_blocked_by(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "issues/list-dependencies-blocking",
            |given, client| Ok(
                call::sent(list_dependencies_blocking(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_dependencies_blocking(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_dependencies_blocking(given)?.items(client)),
            ),
        ),
    Call::of(
            "issues/list-events",
            |given, client| Ok(call::sent(list_events(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_events(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_events(given)?.items(client))),
        ),
    Call::of(
            "issues/list-issue-field-values-for-issue",
            |given, client| Ok(
                call::sent(
                    list_issue_field_values_for_issue(given)?.send(client),
                    Got::json,
                ),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(
                    list_issue_field_values_for_issue(given)?.pages(client),
                    Got::json,
                ),
            ),
            |given, client| Ok(
                call::items(list_issue_field_values_for_issue(given)?.items(client)),
            ),
        ),
    Call::of(
        "issues/set-issue-field-values",
        |given, client| Ok(
            call::sent(set_issue_field_values(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "issues/add-issue-field-values",
        |given, client| Ok(
            call::sent(add_issue_field_values(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "issues/delete-issue-field-value",
        |given, client| Ok(
            call::sent(delete_issue_field_value(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
            "issues/list-labels-on-issue",
            |given, client| Ok(
                call::sent(list_labels_on_issue(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_labels_on_issue(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_labels_on_issue(given)?.items(client))),
        ),
    Call::of(
        "issues/set-labels",
        |given, client| Ok(call::sent(set_labels(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/add-labels",
        |given, client| Ok(call::sent(add_labels(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/remove-all-labels",
        |given, client| Ok(
            call::sent(remove_all_labels(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "issues/remove-label",
        |given, client| Ok(call::sent(remove_label(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/lock",
        |given, client| Ok(call::sent(lock(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "issues/unlock",
        |given, client| Ok(call::sent(unlock(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "issues/get-parent",
        |given, client| Ok(call::sent(get_parent(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/remove-sub-issue",
        |given, client| Ok(call::sent(remove_sub_issue(given)?.send(client), Got::json)),
    ),
    Call::of(
            "issues/list-sub-issues",
            |given, client| Ok(
                call::sent(list_sub_issues(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_sub_issues(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_sub_issues(given)?.items(client))),
        ),
    Call::of(
        "issues/add-sub-issue",
        |given, client| Ok(call::sent(add_sub_issue(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/reprioritize-sub-issue",
        |given, client| Ok(
            call::sent(reprioritize_sub_issue(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "issues/list-suggestions",
            |given, client| Ok(
                call::sent(list_suggestions(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_suggestions(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_suggestions(given)?.items(client))),
        ),
    Call::of(
        "issues/approve-suggestion",
        |given, client| Ok(
            call::sent(approve_suggestion(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "issues/dismiss-suggestion",
        |given, client| Ok(
            call::sent(dismiss_suggestion(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
            "issues/list-events-for-timeline",
            |given, client| Ok(
                call::sent(list_events_for_timeline(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_events_for_timeline(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_events_for_timeline(given)?.items(client)),
            ),
        ),
    Call::of(
            "issues/list-labels-for-repo",
            |given, client| Ok(
                call::sent(list_labels_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_labels_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_labels_for_repo(given)?.items(client))),
        ),
    Call::of(
        "issues/create-label",
        |given, client| Ok(call::sent(create_label(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/get-label",
        |given, client| Ok(call::sent(get_label(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/delete-label",
        |given, client| Ok(call::sent(delete_label(given)?.send(client), Got::nothing)),
    ),
    Call::of(
        "issues/update-label",
        |given, client| Ok(call::sent(update_label(given)?.send(client), Got::json)),
    ),
    Call::of(
            "issues/list-milestones",
            |given, client| Ok(
                call::sent(list_milestones(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_milestones(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_milestones(given)?.items(client))),
        ),
    Call::of(
        "issues/create-milestone",
        |given, client| Ok(call::sent(create_milestone(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/get-milestone",
        |given, client| Ok(call::sent(get_milestone(given)?.send(client), Got::json)),
    ),
    Call::of(
        "issues/delete-milestone",
        |given, client| Ok(
            call::sent(delete_milestone(given)?.send(client), Got::nothing),
        ),
    ),
    Call::of(
        "issues/update-milestone",
        |given, client| Ok(call::sent(update_milestone(given)?.send(client), Got::json)),
    ),
    Call::of(
            "issues/list-labels-for-milestone",
            |given, client| Ok(
                call::sent(list_labels_for_milestone(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_labels_for_milestone(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_labels_for_milestone(given)?.items(client)),
            ),
        ),
    Call::of(
            "issues/list-for-authenticated-user",
            |given, client| Ok(
                call::sent(list_for_authenticated_user(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_authenticated_user(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(
                call::items(list_for_authenticated_user(given)?.items(client)),
            ),
        ),
];

#[inline]
fn list(given: &Arguments) -> Result<::octoforge::issues::List, Fault> {
    let mut request = ::octoforge::issues::list();
    if let Some(value) = given
        .optional_query::<::octoforge::issues::ListFilter>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::OpenClosedAll>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("labels")? {
        request = request.labels(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::issues::CreatedUpdatedComments>("sort")?
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
    if let Some(value) = given.optional_query::<bool>("collab")? {
        request = request.collab(value);
    }
    if let Some(value) = given.optional_query::<bool>("orgs")? {
        request = request.orgs(value);
    }
    if let Some(value) = given.optional_query::<bool>("owned")? {
        request = request.owned(value);
    }
    if let Some(value) = given.optional_query::<bool>("pulls")? {
        request = request.pulls(value);
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
fn list_for_org(given: &Arguments) -> Result<::octoforge::issues::ListForOrg, Fault> {
    let mut request = ::octoforge::issues::list_for_org(given.path::<String>("org")?);
    if let Some(value) = given
        .optional_query::<::octoforge::issues::ListFilter>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::OpenClosedAll>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("labels")? {
        request = request.labels(value);
    }
    if let Some(value) = given.optional_query::<String>("type")? {
        request = request.r#type(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::issues::CreatedUpdatedComments>("sort")?
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
fn list_assignees(
    given: &Arguments,
) -> Result<::octoforge::issues::ListAssignees, Fault> {
    let mut request = ::octoforge::issues::list_assignees(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
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
fn check_user_can_be_assigned(
    given: &Arguments,
) -> Result<::octoforge::issues::CheckUserCanBeAssigned, Fault> {
    Ok(
        ::octoforge::issues::check_user_can_be_assigned(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("assignee")?,
        ),
    )
}

#[inline]
fn list_for_repo(given: &Arguments) -> Result<::octoforge::issues::ListForRepo, Fault> {
    let mut request = ::octoforge::issues::list_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<String>("milestone")? {
        request = request.milestone(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::OpenClosedAll>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given.optional_query::<String>("type")? {
        request = request.r#type(value);
    }
    if let Some(value) = given.optional_query::<String>("creator")? {
        request = request.creator(value);
    }
    if let Some(value) = given.optional_query::<String>("mentioned")? {
        request = request.mentioned(value);
    }
    if let Some(value) = given.optional_query::<String>("issue_field_values")? {
        request = request.issue_field_values(value);
    }
    if let Some(value) = given.optional_query::<String>("labels")? {
        request = request.labels(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::issues::CreatedUpdatedComments>("sort")?
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
fn create(given: &Arguments) -> Result<::octoforge::issues::Create, Fault> {
    let mut request = ::octoforge::issues::create(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<::octoforge::models::IssuesCreateBodyMilestone>("title")?,
    );
    if let Some(value) = given.optional_member::<String>("body")? {
        request = request.body(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::IssuesCreateBodyMilestone>,
        >("milestone")?
    {
        request = request.milestone(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::issues::CreateBodyLabel>>("labels")?
    {
        request = request.labels(value);
    }
    if let Some(value) = given.optional_member::<Vec<String>>("assignees")? {
        request = request.assignees(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::BodyIssueFieldValue>,
        >("issue_field_values")?
    {
        request = request.issue_field_values(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("type")? {
        request = request.r#type(value);
    }
    Ok(request)
}

#[inline]
fn list_comments_for_repo(
    given: &Arguments,
) -> Result<::octoforge::issues::ListCommentsForRepo, Fault> {
    let mut request = ::octoforge::issues::list_comments_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
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

#[inline]
fn get_comment(given: &Arguments) -> Result<::octoforge::issues::GetComment, Fault> {
    Ok(
        ::octoforge::issues::get_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn delete_comment(
    given: &Arguments,
) -> Result<::octoforge::issues::DeleteComment, Fault> {
    Ok(
        ::octoforge::issues::delete_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn update_comment(
    given: &Arguments,
) -> Result<::octoforge::issues::UpdateComment, Fault> {
    Ok(
        ::octoforge::issues::update_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn pin_comment(given: &Arguments) -> Result<::octoforge::issues::PinComment, Fault> {
    Ok(
        ::octoforge::issues::pin_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn unpin_comment(given: &Arguments) -> Result<::octoforge::issues::UnpinComment, Fault> {
    Ok(
        ::octoforge::issues::unpin_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("comment_id")?,
        ),
    )
}

#[inline]
fn list_events_for_repo(
    given: &Arguments,
) -> Result<::octoforge::issues::ListEventsForRepo, Fault> {
    let mut request = ::octoforge::issues::list_events_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
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
fn get_event(given: &Arguments) -> Result<::octoforge::issues::GetEvent, Fault> {
    Ok(
        ::octoforge::issues::get_event(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("event_id")?,
        ),
    )
}

#[inline]
fn get(given: &Arguments) -> Result<::octoforge::issues::Get, Fault> {
    Ok(
        ::octoforge::issues::get(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
        ),
    )
}

#[inline]
fn update(given: &Arguments) -> Result<::octoforge::issues::Update, Fault> {
    let mut request = ::octoforge::issues::update(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::IssuesCreateBodyMilestone>,
        >("title")?
    {
        request = request.title(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("body")? {
        request = request.body(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("assignee")? {
        request = request.assignee(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::CampaignState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_member::<Option<::octoforge::models::StateReason>>("state_reason")?
    {
        request = request.state_reason(value);
    }
    if let Some(value) = given.optional_member::<i64>("duplicate_issue_id")? {
        request = request.duplicate_issue_id(value);
    }
    if let Some(value) = given
        .optional_member::<
            Option<::octoforge::models::IssuesCreateBodyMilestone>,
        >("milestone")?
    {
        request = request.milestone(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::issues::UpdateBodyLabel>>("labels")?
    {
        request = request.labels(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::issues::UpdateBodyAssignee>>("assignees")?
    {
        request = request.assignees(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::issues::UpdateBodyIssueFieldValue>,
        >("issue_field_values")?
    {
        request = request.issue_field_values(value);
    }
    if let Some(value) = given
        .optional_member::<Option<::octoforge::issues::UpdateBodyType>>("type")?
    {
        request = request.r#type(value);
    }
    Ok(request)
}

#[inline]
fn add_assignees(given: &Arguments) -> Result<::octoforge::issues::AddAssignees, Fault> {
    let mut request = ::octoforge::issues::add_assignees(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::issues::AddAssigneesBodyAssignee>,
        >("assignees")?
    {
        request = request.assignees(value);
    }
    Ok(request)
}

#[inline]
fn remove_assignees(
    given: &Arguments,
) -> Result<::octoforge::issues::RemoveAssignees, Fault> {
    Ok(
        ::octoforge::issues::remove_assignees(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.member::<Vec<String>>("assignees")?,
        ),
    )
}

#[inline]
fn check_user_can_be_assigned_to_issue(
    given: &Arguments,
) -> Result<::octoforge::issues::CheckUserCanBeAssignedToIssue, Fault> {
    Ok(
        ::octoforge::issues::check_user_can_be_assigned_to_issue(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.path::<String>("assignee")?,
        ),
    )
}

#[inline]
fn list_comments(given: &Arguments) -> Result<::octoforge::issues::ListComments, Fault> {
    let mut request = ::octoforge::issues::list_comments(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
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
fn create_comment(
    given: &Arguments,
) -> Result<::octoforge::issues::CreateComment, Fault> {
    Ok(
        ::octoforge::issues::create_comment(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.member::<String>("body")?,
        ),
    )
}

#[inline]
fn list_dependencies_blocked_by(
    given: &Arguments,
) -> Result<::octoforge::issues::ListDependenciesBlockedBy, Fault> {
    let mut request = ::octoforge::issues::list_dependencies_blocked_by(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
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
fn add_blocked_by_dependency(
    given: &Arguments,
) -> Result<::octoforge::issues::AddBlockedByDependency, Fault> {
    Ok(
        ::octoforge::issues::add_blocked_by_dependency(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.member::<i64>("issue_id")?,
        ),
    )
}

#[inline]
fn remove_dependency_blocked_by(
    given: &Arguments,
) -> Result<::octoforge::issues::RemoveDependencyBlockedBy, Fault> {
    Ok(
        ::octoforge::issues::remove_dependency_blocked_by(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.path::<i64>("issue_id")?,
        ),
    )
}

#[inline]
fn list_dependencies_blocking(
    given: &Arguments,
) -> Result<::octoforge::issues::ListDependenciesBlocking, Fault> {
    let mut request = ::octoforge::issues::list_dependencies_blocking(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
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
fn list_events(given: &Arguments) -> Result<::octoforge::issues::ListEvents, Fault> {
    let mut request = ::octoforge::issues::list_events(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
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
fn list_issue_field_values_for_issue(
    given: &Arguments,
) -> Result<::octoforge::issues::ListIssueFieldValuesForIssue, Fault> {
    let mut request = ::octoforge::issues::list_issue_field_values_for_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
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
fn set_issue_field_values(
    given: &Arguments,
) -> Result<::octoforge::issues::SetIssueFieldValues, Fault> {
    let mut request = ::octoforge::issues::set_issue_field_values(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::issues::SetIssueFieldValuesBodyIssueFieldValue>,
        >("issue_field_values")?
    {
        request = request.issue_field_values(value);
    }
    Ok(request)
}

#[inline]
fn add_issue_field_values(
    given: &Arguments,
) -> Result<::octoforge::issues::AddIssueFieldValues, Fault> {
    let mut request = ::octoforge::issues::add_issue_field_values(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::BodyIssueFieldValue>,
        >("issue_field_values")?
    {
        request = request.issue_field_values(value);
    }
    Ok(request)
}

#[inline]
fn delete_issue_field_value(
    given: &Arguments,
) -> Result<::octoforge::issues::DeleteIssueFieldValue, Fault> {
    Ok(
        ::octoforge::issues::delete_issue_field_value(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.path::<i64>("issue_field_id")?,
        ),
    )
}

#[inline]
fn list_labels_on_issue(
    given: &Arguments,
) -> Result<::octoforge::issues::ListLabelsOnIssue, Fault> {
    let mut request = ::octoforge::issues::list_labels_on_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
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
fn set_labels(given: &Arguments) -> Result<::octoforge::issues::SetLabels, Fault> {
    let mut request = ::octoforge::issues::set_labels(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given.optional_body::<::octoforge::issues::SetLabelsBody>()? {
        request = request.body(value);
    }
    Ok(request)
}

#[inline]
fn add_labels(given: &Arguments) -> Result<::octoforge::issues::AddLabels, Fault> {
    let mut request = ::octoforge::issues::add_labels(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::issues::AddLabelsBodyLabel>>("labels")?
    {
        request = request.labels(value);
    }
    Ok(request)
}

#[inline]
fn remove_all_labels(
    given: &Arguments,
) -> Result<::octoforge::issues::RemoveAllLabels, Fault> {
    Ok(
        ::octoforge::issues::remove_all_labels(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
        ),
    )
}

#[inline]
fn remove_label(given: &Arguments) -> Result<::octoforge::issues::RemoveLabel, Fault> {
    Ok(
        ::octoforge::issues::remove_label(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn lock(given: &Arguments) -> Result<::octoforge::issues::Lock, Fault> {
    let mut request = ::octoforge::issues::lock(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::ActiveLockReason>("lock_reason")?
    {
        request = request.lock_reason(value);
    }
    Ok(request)
}

#[inline]
fn unlock(given: &Arguments) -> Result<::octoforge::issues::Unlock, Fault> {
    Ok(
        ::octoforge::issues::unlock(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
        ),
    )
}

#[inline]
fn get_parent(given: &Arguments) -> Result<::octoforge::issues::GetParent, Fault> {
    Ok(
        ::octoforge::issues::get_parent(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
        ),
    )
}

#[inline]
fn remove_sub_issue(
    given: &Arguments,
) -> Result<::octoforge::issues::RemoveSubIssue, Fault> {
    Ok(
        ::octoforge::issues::remove_sub_issue(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.member::<i64>("sub_issue_id")?,
        ),
    )
}

#[inline]
fn list_sub_issues(
    given: &Arguments,
) -> Result<::octoforge::issues::ListSubIssues, Fault> {
    let mut request = ::octoforge::issues::list_sub_issues(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
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
fn add_sub_issue(given: &Arguments) -> Result<::octoforge::issues::AddSubIssue, Fault> {
    let mut request = ::octoforge::issues::add_sub_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<i64>("sub_issue_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("replace_parent")? {
        request = request.replace_parent(value);
    }
    Ok(request)
}

#[inline]
fn reprioritize_sub_issue(
    given: &Arguments,
) -> Result<::octoforge::issues::ReprioritizeSubIssue, Fault> {
    let mut request = ::octoforge::issues::reprioritize_sub_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<i64>("sub_issue_id")?,
    );
    if let Some(value) = given.optional_member::<i64>("after_id")? {
        request = request.after_id(value);
    }
    if let Some(value) = given.optional_member::<i64>("before_id")? {
        request = request.before_id(value);
    }
    Ok(request)
}

#[inline]
fn list_suggestions(
    given: &Arguments,
) -> Result<::octoforge::issues::ListSuggestions, Fault> {
    let mut request = ::octoforge::issues::list_suggestions(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::issues::ListSuggestionsState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::IssueSuggestionAction>("action")?
    {
        request = request.action(value);
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
fn approve_suggestion(
    given: &Arguments,
) -> Result<::octoforge::issues::ApproveSuggestion, Fault> {
    Ok(
        ::octoforge::issues::approve_suggestion(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.path::<i64>("suggestion_id")?,
        ),
    )
}

#[inline]
fn dismiss_suggestion(
    given: &Arguments,
) -> Result<::octoforge::issues::DismissSuggestion, Fault> {
    Ok(
        ::octoforge::issues::dismiss_suggestion(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("issue_number")?,
            given.path::<i64>("suggestion_id")?,
        ),
    )
}

#[inline]
fn list_events_for_timeline(
    given: &Arguments,
) -> Result<::octoforge::issues::ListEventsForTimeline, Fault> {
    let mut request = ::octoforge::issues::list_events_for_timeline(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<String>("exclude")? {
        request = request.exclude(value);
    }
    Ok(request)
}

#[inline]
fn list_labels_for_repo(
    given: &Arguments,
) -> Result<::octoforge::issues::ListLabelsForRepo, Fault> {
    let mut request = ::octoforge::issues::list_labels_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
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
fn create_label(given: &Arguments) -> Result<::octoforge::issues::CreateLabel, Fault> {
    let mut request = ::octoforge::issues::create_label(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("color")? {
        request = request.color(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    Ok(request)
}

#[inline]
fn get_label(given: &Arguments) -> Result<::octoforge::issues::GetLabel, Fault> {
    Ok(
        ::octoforge::issues::get_label(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn delete_label(given: &Arguments) -> Result<::octoforge::issues::DeleteLabel, Fault> {
    Ok(
        ::octoforge::issues::delete_label(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<String>("name")?,
        ),
    )
}

#[inline]
fn update_label(given: &Arguments) -> Result<::octoforge::issues::UpdateLabel, Fault> {
    let mut request = ::octoforge::issues::update_label(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    if let Some(value) = given.optional_member::<String>("new_name")? {
        request = request.new_name(value);
    }
    if let Some(value) = given.optional_member::<String>("color")? {
        request = request.color(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    Ok(request)
}

#[inline]
fn list_milestones(
    given: &Arguments,
) -> Result<::octoforge::issues::ListMilestones, Fault> {
    let mut request = ::octoforge::issues::list_milestones(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_query::<::octoforge::models::OpenClosedAll>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::issues::ListMilestonesSort>("sort")?
    {
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
fn create_milestone(
    given: &Arguments,
) -> Result<::octoforge::issues::CreateMilestone, Fault> {
    let mut request = ::octoforge::issues::create_milestone(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("title")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::CampaignState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("due_on")? {
        request = request.due_on(value);
    }
    Ok(request)
}

#[inline]
fn get_milestone(given: &Arguments) -> Result<::octoforge::issues::GetMilestone, Fault> {
    Ok(
        ::octoforge::issues::get_milestone(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("milestone_number")?,
        ),
    )
}

#[inline]
fn delete_milestone(
    given: &Arguments,
) -> Result<::octoforge::issues::DeleteMilestone, Fault> {
    Ok(
        ::octoforge::issues::delete_milestone(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("milestone_number")?,
        ),
    )
}

#[inline]
fn update_milestone(
    given: &Arguments,
) -> Result<::octoforge::issues::UpdateMilestone, Fault> {
    let mut request = ::octoforge::issues::update_milestone(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("milestone_number")?,
    );
    if let Some(value) = given.optional_member::<String>("title")? {
        request = request.title(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::CampaignState>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_member::<String>("description")? {
        request = request.description(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("due_on")? {
        request = request.due_on(value);
    }
    Ok(request)
}

#[inline]
fn list_labels_for_milestone(
    given: &Arguments,
) -> Result<::octoforge::issues::ListLabelsForMilestone, Fault> {
    let mut request = ::octoforge::issues::list_labels_for_milestone(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("milestone_number")?,
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
fn list_for_authenticated_user(
    given: &Arguments,
) -> Result<::octoforge::issues::ListForAuthenticatedUser, Fault> {
    let mut request = ::octoforge::issues::list_for_authenticated_user();
    if let Some(value) = given
        .optional_query::<::octoforge::issues::ListFilter>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::OpenClosedAll>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given.optional_query::<String>("labels")? {
        request = request.labels(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::issues::CreatedUpdatedComments>("sort")?
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
