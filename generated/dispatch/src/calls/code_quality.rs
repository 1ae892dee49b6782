// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/calls.rs). Do not edit.

//! The operations of `code-quality` as a user calls them.

use crate::{Arguments, Fault, Got};
use crate::call::{self, Call};

pub(super) const CALLS: &[Call] = &[
    Call::of(
            "code-quality/list-findings-for-repo",
            |given, client| Ok(
                call::sent(list_findings_for_repo(given)?.send(client), Got::json),
            ),
        )
        .paged(
            |given, client| Ok(
                call::pages(list_findings_for_repo(given)?.pages(client), Got::json),
            ),
            |given, client| Ok(call::items(list_findings_for_repo(given)?.items(client))),
        ),
    Call::of(
        "code-quality/get-finding",
        |given, client| Ok(call::sent(get_finding(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-quality/get-setup",
        |given, client| Ok(call::sent(get_setup(given)?.send(client), Got::json)),
    ),
    Call::of(
        "code-quality/update-setup",
        |given, client| Ok(
            call::sent(
                update_setup(given)?.send(client),
                |output| match output {
                    ::octoforge::code_quality::UpdateSetupOutput::Ok(value) => {
                        Got::json(value)
                    }
                    ::octoforge::code_quality::UpdateSetupOutput::Accepted(value) => {
                        Got::json(value)
                    }
                    _ => Got::Nothing,
                },
            ),
        ),
    ),
];

#[inline]
fn list_findings_for_repo(
    given: &Arguments,
) -> Result<::octoforge::code_quality::ListFindingsForRepo, Fault> {
    let mut request = ::octoforge::code_quality::list_findings_for_repo(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given.optional_query::<i64>("per_page")? {
        request = request.per_page(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::AscDesc>("direction")?
    {
        request = request.direction(value);
    }
    if let Some(value) = given.optional_query::<String>("before")? {
        request = request.before(value);
    }
    if let Some(value) = given.optional_query::<String>("after")? {
        request = request.after(value);
    }
    if let Some(value) = given
        .optional_query::<::octoforge::models::CodeScanningAlertSetState>("state")?
    {
        request = request.state(value);
    }
    Ok(request)
}

#[inline]
fn get_finding(
    given: &Arguments,
) -> Result<::octoforge::code_quality::GetFinding, Fault> {
    Ok(
        ::octoforge::code_quality::get_finding(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
            given.path::<i64>("finding_number")?,
        ),
    )
}

#[inline]
fn get_setup(given: &Arguments) -> Result<::octoforge::code_quality::GetSetup, Fault> {
    Ok(
        ::octoforge::code_quality::get_setup(
            given.path::<String>("owner")?,
            given.path::<String>("repo")?,
        ),
    )
}

#[inline]
fn update_setup(
    given: &Arguments,
) -> Result<::octoforge::code_quality::UpdateSetup, Fault> {
    let mut request = ::octoforge::code_quality::update_setup(
        given.path::<String>("owner")?,
        given.path::<String>("repo")?,
    );
    if let Some(value) = given
        .optional_member::<::octoforge::models::ConfiguredNotConfigured>("state")?
    {
        request = request.state(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::StandardLabeled>("runner_type")?
    {
        request = request.runner_type(value);
    }
    if let Some(value) = given.optional_member::<Option<String>>("runner_label")? {
        request = request.runner_label(value);
    }
    if let Some(value) = given
        .optional_member::<
            Vec<::octoforge::models::CodeQualitySetupUpdateLanguage>,
        >("languages")?
    {
        request = request.languages(value);
    }
    if let Some(value) = given
        .optional_member::<::octoforge::models::AiFindingsOption>("ai_findings_option")?
    {
        request = request.ai_findings_option(value);
    }
    Ok(request)
}
