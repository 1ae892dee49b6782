// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `checks` as a user calls them.

use octoforge_runtime::DateTime;
use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
        "checks/create",
        |given, client| Ok(call::sent(create(given)?.send(client), Got::json)),
    ),
    Call::of(
        "checks/get",
        |given, client| Ok(call::sent(get(given)?.send(client), Got::json)),
    ),
    Call::of(
        "checks/update",
        |given, client| Ok(call::sent(update(given)?.send(client), Got::json)),
    ),
    Call::of(
            "checks/list-annotations",
            |given, client| Ok(
                call::sent(list_annotations(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_annotations(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_annotations(given)?.items(client))),
        ),
    Call::of(
        "checks/rerequest-run",
        |given, client| Ok(call::sent(rerequest_run(given)?.send(client), Got::json)),
    ),
    Call::of(
        "checks/create-suite",
        |given, client| Ok(call::sent(create_suite(given)?.send(client), Got::json)),
    ),
    Call::of(
        "checks/set-suites-preferences",
        |given, client| Ok(
            call::sent(set_suites_preferences(given)?.send(client), Got::json),
        ),
    ),
    Call::of(
        "checks/get-suite",
        |given, client| Ok(call::sent(get_suite(given)?.send(client), Got::json)),
    ),
    Call::of(
            "checks/list-for-suite",
            |given, client| Ok(
                call::sent(list_for_suite(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_suite(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_suite(given)?.items(client))),
        ),
    Call::of(
        "checks/rerequest-suite",
        |given, client| Ok(call::sent(rerequest_suite(given)?.send(client), Got::json)),
    ),
    Call::of(
            "checks/list-for-ref",
            |given, client| Ok(call::sent(list_for_ref(given)?.send(client), Got::json)),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_for_ref(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_for_ref(given)?.items(client))),
        ),
    Call::of(
            "checks/list-suites-for-ref",
            |given, client| Ok(
                call::sent(list_suites_for_ref(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_suites_for_ref(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_suites_for_ref(given)?.items(client))),
        ),
];

#[inline]
fn create(given: &Arguments) -> Result<::octoforge::checks::Create, Fault> {
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
    Ok(request)
}

#[inline]
fn get(given: &Arguments) -> Result<::octoforge::checks::Get, Fault> {
    Ok(
        ::octoforge::checks::get(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("check_run_id")?,
        ),
    )
}

#[inline]
fn update(given: &Arguments) -> Result<::octoforge::checks::Update, Fault> {
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
    Ok(request)
}

#[inline]
fn list_annotations(
    given: &Arguments,
) -> Result<::octoforge::checks::ListAnnotations, Fault> {
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
    Ok(request)
}

#[inline]
fn rerequest_run(given: &Arguments) -> Result<::octoforge::checks::RerequestRun, Fault> {
    Ok(
        ::octoforge::checks::rerequest_run(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("check_run_id")?,
        ),
    )
}

#[inline]
fn create_suite(given: &Arguments) -> Result<::octoforge::checks::CreateSuite, Fault> {
    Ok(
        ::octoforge::checks::create_suite(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.member::<String>("head_sha")?,
        ),
    )
}

#[inline]
fn set_suites_preferences(
    given: &Arguments,
) -> Result<::octoforge::checks::SetSuitesPreferences, Fault> {
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
    Ok(request)
}

#[inline]
fn get_suite(given: &Arguments) -> Result<::octoforge::checks::GetSuite, Fault> {
    Ok(
        ::octoforge::checks::get_suite(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("check_suite_id")?,
        ),
    )
}

#[inline]
fn list_for_suite(
    given: &Arguments,
) -> Result<::octoforge::checks::ListForSuite, Fault> {
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
    Ok(request)
}

#[inline]
fn rerequest_suite(
    given: &Arguments,
) -> Result<::octoforge::checks::RerequestSuite, Fault> {
    Ok(
        ::octoforge::checks::rerequest_suite(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("check_suite_id")?,
        ),
    )
}

#[inline]
fn list_for_ref(given: &Arguments) -> Result<::octoforge::checks::ListForRef, Fault> {
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
    Ok(request)
}

#[inline]
fn list_suites_for_ref(
    given: &Arguments,
) -> Result<::octoforge::checks::ListSuitesForRef, Fault> {
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
    Ok(request)
}
