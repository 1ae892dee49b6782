// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `checks` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault};
use crate::call::{Call, Client, Got, Sent, sent};

pub(super) const CALLS: &[Call] = &[
    Call::of("checks/create", create),
    Call::of("checks/get", get),
    Call::of("checks/update", update),
    Call::of("checks/list-annotations", list_annotations),
    Call::of("checks/rerequest-run", rerequest_run),
    Call::of("checks/create-suite", create_suite),
    Call::of("checks/set-suites-preferences", set_suites_preferences),
    Call::of("checks/get-suite", get_suite),
    Call::of("checks/list-for-suite", list_for_suite),
    Call::of("checks/rerequest-suite", rerequest_suite),
    Call::of("checks/list-for-ref", list_for_ref),
    Call::of("checks/list-suites-for-ref", list_suites_for_ref),
];

fn create(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::checks::create(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("name")?,
        given.member::<String>("head_sha")?,
    );
    if let Some(value) = given.optional_member::<String>("details_url")? {
        request = request.details_url(value);
    }
    if let Some(value) = given.optional_member::<String>("external_id")? {
        request = request.external_id(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::QueuedInProgressCompleted>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("started_at")? {
        request = request.started_at(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::WebhookCheckSuiteRequestedCheckSuiteConclusion,
        >("conclusion")?
    {
        request = request.conclusion(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("completed_at")? {
        request = request.completed_at(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::checks::CreateBodyOutput>("output")?
    {
        request = request.output(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::checks::Action>>("actions")?
    {
        request = request.actions(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::checks::get(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("check_run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn update(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::checks::update(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("check_run_id")?,
    );
    if let Some(value) = given.optional_member::<String>("name")? {
        request = request.name(value);
    }
    if let Some(value) = given.optional_member::<String>("details_url")? {
        request = request.details_url(value);
    }
    if let Some(value) = given.optional_member::<String>("external_id")? {
        request = request.external_id(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("started_at")? {
        request = request.started_at(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::WorkflowRunStatus>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = given
        .optional_member::<
            ::octoforge::models::WebhookCheckSuiteRequestedCheckSuiteConclusion,
        >("conclusion")?
    {
        request = request.conclusion(value);
    }
    if let Some(value) = given.optional_member::<DateTime>("completed_at")? {
        request = request.completed_at(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::checks::UpdateBodyOutput>("output")?
    {
        request = request.output(value);
    }
    if let Some(value) = given
        .optional_member::<Vec<::octoforge::checks::Action>>("actions")?
    {
        request = request.actions(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_annotations(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::checks::list_annotations(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("check_run_id")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn rerequest_run(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::checks::rerequest_run(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("check_run_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn create_suite(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::checks::create_suite(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.member::<String>("head_sha")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn set_suites_preferences(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::checks::set_suites_preferences(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::AutoTriggerCheck>,
        >("auto_trigger_checks")?
    {
        request = request.auto_trigger_checks(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn get_suite(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::checks::get_suite(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("check_suite_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_for_suite(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::checks::list_for_suite(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("check_suite_id")?,
    );
    if let Some(value) = given.optional_query::<String>("check_name")? {
        request = request.check_name(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::QueuedInProgressCompleted>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::LatestAll>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn rerequest_suite(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let request = ::octoforge::checks::rerequest_suite(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<i64>("check_suite_id")?,
    );
    Ok(sent(request.send(client), Got::json))
}

fn list_for_ref(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::checks::list_for_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
    );
    if let Some(value) = given.optional_query::<String>("check_name")? {
        request = request.check_name(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::QueuedInProgressCompleted>("status")?
    {
        request = request.status(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::LatestAll>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    if let Some(value) = given.optional_query::<i64>("app_id")? {
        request = request.app_id(value);
    }
    Ok(sent(request.send(client), Got::json))
}

fn list_suites_for_ref(given: &Arguments, client: &Client) -> Result<Sent, Fault> {
    let mut request = ::octoforge::checks::list_suites_for_ref(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
        given.path::<String>("ref")?,
    );
    if let Some(value) = given.optional_query::<i64>("app_id")? {
        request = request.app_id(value);
    }
    if let Some(value) = given.optional_query::<String>("check_name")? {
        request = request.check_name(value);
    }
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given.optional_query::<i64>("page")? {
        request = request.page(value);
    }
    Ok(sent(request.send(client), Got::json))
}
