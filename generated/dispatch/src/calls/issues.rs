// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `issues` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("issues/list", list),
    Call::of("issues/list-for-org", list_for_org),
    Call::of("issues/list-assignees", list_assignees),
    Call::of("issues/check-user-can-be-assigned", check_user_can_be_assigned),
    Call::of("issues/list-for-repo", list_for_repo),
    Call::of("issues/create", create),
    Call::of("issues/list-comments-for-repo", list_comments_for_repo),
    Call::of("issues/get-comment", get_comment),
    Call::of("issues/delete-comment", delete_comment),
    Call::of("issues/update-comment", update_comment),
    Call::of("issues/pin-comment", pin_comment),
    Call::of("issues/unpin-comment", unpin_comment),
    Call::of("issues/list-events-for-repo", list_events_for_repo),
    Call::of("issues/get-event", get_event),
    Call::of("issues/get", get),
    Call::of("issues/update", update),
    Call::of("issues/add-assignees", add_assignees),
    Call::of("issues/remove-assignees", remove_assignees),
    Call::of(
        "issues/check-user-can-be-assigned-to-issue",
        check_user_can_be_assigned_to_issue,
    ),
    Call::of("issues/list-comments", list_comments),
    Call::of("issues/create-comment", create_comment),
    Call::of("issues/list-dependencies-blocked-by", list_dependencies_blocked_by),
    Call::of("issues/add-blocked-by-dependency", add_blocked_by_dependency),
    Call::of("issues/remove-dependency-blocked-by", remove_dependency_blocked_by),
    Call::of("issues/list-dependencies-blocking", list_dependencies_blocking),
    Call::of("issues/list-events", list_events),
    Call::of(
        "issues/list-issue-field-values-for-issue",
        list_issue_field_values_for_issue,
    ),
    Call::of("issues/set-issue-field-values", set_issue_field_values),
    Call::of("issues/add-issue-field-values", add_issue_field_values),
    Call::of("issues/delete-issue-field-value", delete_issue_field_value),
    Call::of("issues/list-labels-on-issue", list_labels_on_issue),
    Call::of("issues/set-labels", set_labels),
    Call::of("issues/add-labels", add_labels),
    Call::of("issues/remove-all-labels", remove_all_labels),
    Call::of("issues/remove-label", remove_label),
    Call::of("issues/lock", lock),
    Call::of("issues/unlock", unlock),
    Call::of("issues/get-parent", get_parent),
    Call::of("issues/remove-sub-issue", remove_sub_issue),
    Call::of("issues/list-sub-issues", list_sub_issues),
    Call::of("issues/add-sub-issue", add_sub_issue),
    Call::of("issues/reprioritize-sub-issue", reprioritize_sub_issue),
    Call::of("issues/list-suggestions", list_suggestions),
    Call::of("issues/approve-suggestion", approve_suggestion),
    Call::of("issues/dismiss-suggestion", dismiss_suggestion),
    Call::of("issues/list-events-for-timeline", list_events_for_timeline),
    Call::of("issues/list-labels-for-repo", list_labels_for_repo),
    Call::of("issues/create-label", create_label),
    Call::of("issues/get-label", get_label),
    Call::of("issues/delete-label", delete_label),
    Call::of("issues/update-label", update_label),
    Call::of("issues/list-milestones", list_milestones),
    Call::of("issues/create-milestone", create_milestone),
    Call::of("issues/get-milestone", get_milestone),
    Call::of("issues/delete-milestone", delete_milestone),
    Call::of("issues/update-milestone", update_milestone),
    Call::of("issues/list-labels-for-milestone", list_labels_for_milestone),
    Call::of("issues/list-for-authenticated-user", list_for_authenticated_user),
];

fn list(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_for_org(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_assignees(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn check_user_can_be_assigned(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::check_user_can_be_assigned(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("assignee")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn list_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_comments_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::get_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::delete_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::update_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn pin_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::pin_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn unpin_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::unpin_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("comment_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_events_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_event(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::get_event(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("event_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::get(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_assignees(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn remove_assignees(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::remove_assignees(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<Vec<String>>("assignees")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn check_user_can_be_assigned_to_issue(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::check_user_can_be_assigned_to_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.path::<String>("assignee")?,
    );
    Ok(sent(request.send(client), Got::Check))
}

fn list_comments(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_comment(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::create_comment(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<String>("body")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_dependencies_blocked_by(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_blocked_by_dependency(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::add_blocked_by_dependency(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<i64>("issue_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_dependency_blocked_by(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::remove_dependency_blocked_by(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.path::<i64>("issue_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_dependencies_blocking(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_events(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_issue_field_values_for_issue(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn set_issue_field_values(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_issue_field_values(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn delete_issue_field_value(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::delete_issue_field_value(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.path::<i64>("issue_field_id")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn list_labels_on_issue(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn set_labels(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::issues::set_labels(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    if let Some(value) = given.optional_body::<::octoforge::issues::SetLabelsBody>()? {
        request = request.body(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn add_labels(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn remove_all_labels(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::remove_all_labels(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn remove_label(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::remove_label(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn lock(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::nothing))
}

fn unlock(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::unlock(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn get_parent(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::get_parent(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn remove_sub_issue(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::remove_sub_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<i64>("sub_issue_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_sub_issues(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn add_sub_issue(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::issues::add_sub_issue(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.member::<i64>("sub_issue_id")?,
    );
    if let Some(value) = given.optional_member::<bool>("replace_parent")? {
        request = request.replace_parent(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn reprioritize_sub_issue(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_suggestions(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn approve_suggestion(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::approve_suggestion(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.path::<i64>("suggestion_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn dismiss_suggestion(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::dismiss_suggestion(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("issue_number")?,
        given.path::<i64>("suggestion_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_events_for_timeline(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_labels_for_repo(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_label(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_label(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::get_label(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_label(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::delete_label(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("name")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_label(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_milestones(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn create_milestone(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn get_milestone(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::get_milestone(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("milestone_number")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn delete_milestone(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::issues::delete_milestone(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("milestone_number")?,
    );
    Ok(sent(request.send(client), Got::nothing))
}

fn update_milestone(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_labels_for_milestone(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}

fn list_for_authenticated_user(
    given: &Arguments,
    client: &Client,
) -> Result<Sent, Fault> {
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
    Ok(sent(request.send(client), Got::json))
}
